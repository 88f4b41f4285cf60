using NotesBot.Stores;
using NotesBot.Stores.Moving;
using NotesBot.Stores.Postgres;
using NotesBot.Stores.Sqlite;

namespace NotesBot.Operations;

/// <summary>
/// <c>copy-database</c>: from the file at <c>Database:Path</c> to the PostgreSQL database of <c>Database:ConnectionString</c>, which the bot
/// uses from then on because of that same setting.
/// </summary>
internal static class CopyDatabase
{
    public const string Name = "copy-database";

    public static async Task RunAsync(DatabaseOptions options, string root, TextWriter output, CancellationToken cancellationToken)
    {
        var path = Path.GetFullPath(options.Path, root);
        if (string.IsNullOrWhiteSpace(options.ConnectionString))
        {
            throw new DatabaseException("Database:ConnectionString is missing: set it to the PostgreSQL database that is to be filled.");
        }

        if (!File.Exists(path))
        {
            throw new DatabaseException($"There is no database '{path}': set Database:Path to the file that is to be copied.");
        }

        using var source = SqliteDatabase.OpenAlone(path, DateTimeOffset.UtcNow);
        using var target = PostgresDatabase.Open(options.ConnectionString, DateTimeOffset.UtcNow);
        var moved = await DatabaseMove.RunAsync(source, target, cancellationToken);
        foreach (var (table, rows) in moved)
        {
            await output.WriteLineAsync($"{rows,12:N0}  {table}");
        }

        await output.WriteLineAsync($"{moved.Sum(table => table.Rows),12:N0}  rows copied and compared. Start the bot with the same settings; keep the file as a backup.");
    }
}
