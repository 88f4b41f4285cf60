using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace NotesBot.Stores.Sqlite;

/// <summary>A few connections that only read. With the write-ahead log they neither wait for the writer nor hold it up.</summary>
internal sealed class SqliteReaders(Func<SqliteConnection> open) : IDisposable
{
    private static readonly int Most = Math.Max(4, Environment.ProcessorCount);

    private readonly SemaphoreSlim free = new(Most);
    private readonly ConcurrentBag<SqliteConnection> idle = [];
    private volatile bool disposed;

    public async Task<T> ReadAsync<T>(Func<DbConnection, Task<T>> query, CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(disposed, typeof(SqliteDatabase));
        await free.WaitAsync(cancellationToken);
        try
        {
            var connection = idle.TryTake(out var taken) ? taken : open();
            try
            {
                using var transaction = connection.BeginTransaction(deferred: true);
                return await query(connection);
            }
            finally
            {
                Return(connection);
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

    private void Return(SqliteConnection connection)
    {
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
