using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace NotesBot.Stores.Sqlite;

/// <summary>A few connections that only read. With the write-ahead log they neither wait for the writer nor hold it up.</summary>
internal sealed class SqliteReaders(Func<SqliteConnection> open) : IDisposable
{
    private static readonly int Most = Math.Max(4, Environment.ProcessorCount);

    private readonly SemaphoreSlim free = new(Most);
    private readonly ConcurrentBag<PreparedConnection> idle = [];
    private volatile bool disposed;

    public async Task<T> ReadAsync<T>(Func<DbConnection, Task<T>> query, CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(disposed, typeof(SqliteDatabase));
        await free.WaitAsync(cancellationToken);
        try
        {
            var connection = idle.TryTake(out var taken) ? taken : new PreparedConnection(open());
            try
            {
                connection.Run("BEGIN");
                return await query(connection);
            }
            finally
            {
                End(connection);
            }
        }
        finally
        {
            free.Release();
        }
    }

    /// <summary>Closes the idle connections; one that is lent out is closed when it comes back.</summary>
    public void Dispose()
    {
        disposed = true;
        CloseIdle();
    }

    private void End(PreparedConnection connection)
    {
        try
        {
            connection.Run("COMMIT");
        }
        catch (SqliteException)
        {
            // It has read nothing that would be lost; what went wrong was said by the query.
            connection.Dispose();
            return;
        }

        idle.Add(connection);
        if (disposed)
        {
            CloseIdle();
        }
    }

    private void CloseIdle()
    {
        while (idle.TryTake(out var connection))
        {
            connection.Dispose();
        }
    }
}
