using System.Data.Common;
using Dapper;
using NotesBot.Stores;

namespace NotesBot.Tests.Stores;

/// <summary>A table of the tests' own with the simplest of changes, to see which of them stay and in what order.</summary>
internal static class Ledger
{
    public static Task CreateAsync(IDatabase database) =>
        database.WriteAsync(
            connection => connection.ExecuteAsync(
                "CREATE TABLE IF NOT EXISTS ledger (line BIGINT NOT NULL, entry TEXT NOT NULL)"),
            CancellationToken.None);

    public static Task<int> AddAsync(DbConnection connection, string entry) =>
        connection.ExecuteAsync("INSERT INTO ledger (line, entry) SELECT coalesce(max(line), 0) + 1, @entry FROM ledger", new { entry });

    public static Task<int> AddAsync(IDatabase database, string entry, CancellationToken cancellationToken = default) =>
        database.WriteAsync(connection => AddAsync(connection, entry), cancellationToken);

    public static async Task<List<string>> EntriesAsync(IDatabase database) =>
        [.. await database.ReadAsync(EntriesAsync, CancellationToken.None)];

    public static Task<IEnumerable<string>> EntriesAsync(DbConnection connection) =>
        connection.QueryAsync<string>("SELECT entry FROM ledger ORDER BY line");
}
