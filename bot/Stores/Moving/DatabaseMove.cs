using System.Collections.Immutable;
using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;
using Npgsql;
using NpgsqlTypes;

namespace NotesBot.Stores.Moving;

/// <summary>
/// Copies an SQLite file into an empty PostgreSQL database and compares every value of every row before it commits: all of it or nothing.
/// </summary>
internal static class DatabaseMove
{
    /// <param name="source">The open file, which nobody else writes to.</param>
    /// <param name="target">The database, with its tables.</param>
    /// <param name="cancellationToken">Stops it; the target stays empty then.</param>
    /// <returns>The number of rows of each table.</returns>
    /// <exception cref="DatabaseException">The target holds something already, or didn't keep what was written.</exception>
    public static async Task<ImmutableArray<(string Table, long Rows)>> RunAsync(
        SqliteConnection source, IDatabase target, CancellationToken cancellationToken)
    {
        var tables = await MovedTable.AllAsync(source);
        return await target.WriteAsync<ImmutableArray<(string, long)>>(
            nameof(DatabaseMove),
            async connection =>
            {
                foreach (var table in tables)
                {
                    await RefuseFullAsync(connection, table, cancellationToken);
                }

                foreach (var table in tables)
                {
                    await CopyAsync(source, (NpgsqlConnection)connection, table, cancellationToken);
                }

                var moved = ImmutableArray.CreateBuilder<(string, long)>();
                foreach (var table in tables)
                {
                    moved.Add((table.Name, await CompareAsync(source, connection, table, cancellationToken)));
                }

                return moved.ToImmutable();
            },
            cancellationToken);
    }

    private static async Task RefuseFullAsync(DbConnection connection, MovedTable table, CancellationToken cancellationToken)
    {
        if (await connection.ExecuteScalarAsync<long?>(Sql.Command($"SELECT 1 FROM {table.Name} LIMIT 1", null, cancellationToken)) is not null)
        {
            throw new DatabaseException(
                $"The PostgreSQL database isn't empty: its table {table.Name} has rows. Name an empty one; nothing was copied.");
        }
    }

    private static async Task CopyAsync(
        SqliteConnection source, NpgsqlConnection target, MovedTable table, CancellationToken cancellationToken)
    {
        await using var rows = await source.ExecuteReaderAsync(table.Select);
        await using var writer = await target.BeginBinaryImportAsync(table.CopyIn, cancellationToken);
        writer.Timeout = Timeout.InfiniteTimeSpan;
        while (await rows.ReadAsync(cancellationToken))
        {
            await writer.StartRowAsync(cancellationToken);
            for (var column = 0; column < table.Columns.Length; column++)
            {
                await (table.Value(rows, column) switch
                {
                    null => writer.WriteNullAsync(cancellationToken),
                    string text => writer.WriteAsync(text, NpgsqlDbType.Text, cancellationToken),
                    var number => writer.WriteAsync((long)number, NpgsqlDbType.Bigint, cancellationToken),
                });
            }
        }

        await writer.CompleteAsync(cancellationToken);
    }

    private static async Task<long> CompareAsync(
        SqliteConnection source, DbConnection target, MovedTable table, CancellationToken cancellationToken)
    {
        await using var here = await source.ExecuteReaderAsync(table.Select);
        await using var there = await target.ExecuteReaderAsync(Sql.Command(table.Select, null, cancellationToken));
        for (var row = 0L; ; row++)
        {
            var (more, moreThere) = (await here.ReadAsync(cancellationToken), await there.ReadAsync(cancellationToken));
            if (!more && !moreThere)
            {
                return row;
            }

            if (more != moreThere || Enumerable.Range(0, table.Columns.Length).Any(column => !Equals(table.Value(here, column), table.Value(there, column))))
            {
                throw new DatabaseException($"The PostgreSQL database doesn't hold what was copied into its table {table.Name}. Nothing was kept.");
            }
        }
    }
}
