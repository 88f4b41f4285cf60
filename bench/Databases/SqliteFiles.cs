using Dapper;
using Microsoft.Data.Sqlite;
using NotesBot.Stores;
using NotesBot.Stores.Sqlite;

namespace NotesBot.Bench.Databases;

/// <summary>SQLite files.</summary>
internal sealed class SqliteFiles : IKeptDatabases
{
    // Nothing else reads it yet, and one that was broken off is made anew. The cache holds the index of the ids, which come in any order.
    private const string Quickly =
        "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE; PRAGMA cache_size = -1000000";

    public string Title => "SQLite";

    public async Task<DatabaseOptions> FindAsync(Filling filling)
    {
        var path = Path.Combine(KeptFolder.Path, $"{filling.Key}.db");
        if (!File.Exists(path))
        {
            await Console.Error.WriteLineAsync($"making {path}");
            await MakeAsync(path, filling);
        }

        return new DatabaseOptions { Path = path };
    }

    public void Dispose()
    {
    }

    // In a folder of its own until it is whole.
    private static async Task MakeAsync(string path, Filling filling)
    {
        var unfinished = Directory.CreateDirectory(path + ".part");
        unfinished.Delete(recursive: true);
        var file = Path.Combine(unfinished.FullName, "bench.db");
        SqliteDatabase.Open(file, DateTimeOffset.UnixEpoch).Dispose();
        await using (var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder { DataSource = file, Pooling = false, DefaultTimeout = 0 }.ToString()))
        {
            await connection.OpenAsync();
            await connection.ExecuteAsync(Quickly);
            var indexes = (await connection.QueryAsync<(string Name, string Sql)>(
                "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL")).AsList();
            await filling.FillAsync(connection, indexes);
        }

        File.Move(file, path);
        unfinished.Delete(recursive: true);
    }
}
