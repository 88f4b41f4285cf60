using System.Security.Cryptography;
using System.Text;
using Dapper;
using NotesBot.Stores;
using NotesBot.Stores.Sqlite;

namespace NotesBot.Bench.Reminders;

/// <summary>Databases full of tracked customers. One that was made is kept until the tables, or what is put into them, change.</summary>
internal static class TrackedFiles
{
    private const int CustomersEach = 10;

    // A hundred people are due, and each has ten.
    private const int Fewest = 1_000;

    /// <summary>Where they are kept: the system's folder for what is temporary, which TMPDIR (or TMP) names.</summary>
    public static string Folder { get; } = Path.Combine(Path.GetTempPath(), "notesbot-bench");

    /// <summary>The path of a database with so many tracked customers.</summary>
    public static async Task<string> FindAsync(int customers)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(customers, Fewest);
        var path = Path.Combine(Folder, $"tracked-{customers}-{Version()}.db");
        if (!File.Exists(path))
        {
            await Console.Error.WriteLineAsync($"making a database with {customers} tracked customers");
            await MakeAsync(path, customers);
        }

        return path;
    }

    public static Task CleanAsync(Arguments arguments)
    {
        if (Directory.Exists(Folder))
        {
            Directory.Delete(Folder, recursive: true);
        }

        return Task.CompletedTask;
    }

    // In a folder of its own until it is whole; one that was broken off is made anew.
    private static async Task MakeAsync(string path, int customers)
    {
        var unfinished = Directory.CreateDirectory(path + ".part");
        unfinished.Delete(recursive: true);
        var file = Path.Combine(unfinished.FullName, "tracked.db");
        using (var database = SqliteDatabase.Open(file, Days.Now))
        {
            await database.WriteAsync(
                connection => connection.ExecuteAsync(
                    Statements.Tracked, new { people = customers / CustomersEach, Days.Today, Days.Told, Days.Later, References.Pattern }),
                CancellationToken.None);
        }

        File.Move(file, path);
        unfinished.Delete();
    }

    private static string Version()
    {
        var tables = Migrations.All.Select(migration => migration.Sql);
        var text = string.Join('\n', [.. tables, Statements.Tracked, Days.Today, References.Pattern]);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..10];
    }
}
