using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace NotesBot.Stores.Sqlite;

/// <summary>A few connections that only read. With the write-ahead log they neither wait for the writer nor hold it up.</summary>
internal sealed class SqliteReaders(Func<SqliteConnection> open) : IDisposable
{
    private static readonly int Most = Math.Max(4, Environment.ProcessorCount);

    private readonly SemaphoreSlim free = new(Most);
    private readonly ConcurrentBag<Reader> idle = [];
    private volatile bool disposed;

    public async Task<T> ReadAsync<T>(Func<DbConnection, Task<T>> query, CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(disposed, typeof(SqliteDatabase));
        await free.WaitAsync(cancellationToken);
        try
        {
            var reader = idle.TryTake(out var taken) ? taken : new Reader(open());
            try
            {
                reader.Begin.Run();
                return await query(reader.Connection);
            }
            finally
            {
                End(reader);
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

    private void End(Reader reader)
    {
        try
        {
            reader.Commit.Run();
        }
        catch (SqliteException)
        {
            // It has read nothing that would be lost; what went wrong was said by the query.
            reader.Dispose();
            return;
        }

        idle.Add(reader);
        if (disposed)
        {
            CloseIdle();
        }
    }

    private void CloseIdle()
    {
        while (idle.TryTake(out var reader))
        {
            reader.Dispose();
        }
    }

    private sealed class Reader(SqliteConnection connection) : IDisposable
    {
        public PreparedConnection Connection { get; } = new(connection);

        public SqliteStatement Begin { get; } = new(connection, "BEGIN");

        public SqliteStatement Commit { get; } = new(connection, "COMMIT");

        public void Dispose()
        {
            Begin.Dispose();
            Commit.Dispose();
            Connection.Dispose();
        }
    }
}
