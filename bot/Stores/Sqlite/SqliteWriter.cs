using System.Data.Common;
using System.Threading.Channels;
using Microsoft.Data.Sqlite;

namespace NotesBot.Stores.Sqlite;

/// <summary>
/// The one writer of a database. While a commit waits for the disk, further changes queue up, and the next commit takes them all: many
/// callers share one flush. Writers on connections of their own would wait for each other's lock instead, some of them for seconds.
/// </summary>
internal sealed class SqliteWriter : IDisposable
{
    private const int MostQueued = 1024;
    private const int MostTogether = 256;

    private readonly Channel<Change> queue = Channel.CreateBounded<Change>(new BoundedChannelOptions(MostQueued)
    {
        SingleReader = true,
        AllowSynchronousContinuations = true, // only wakes the thread; a caller's own code runs elsewhere, see Change
    });
    private readonly SqliteBatch batch;
    private readonly Thread thread;

    /// <param name="connection">An open connection, the writer's from now on.</param>
    /// <param name="explain">Makes an error readable before a caller sees it.</param>
    public SqliteWriter(SqliteConnection connection, Func<Exception, Exception> explain)
    {
        batch = new SqliteBatch(connection, explain);
        // A thread of its own: the disk may take its time without holding up the pool.
        thread = new Thread(Run) { IsBackground = true, Name = "SQLite writer" };
        thread.Start();
    }

    public Task<T> WriteAsync<T>(Func<DbConnection, Task<T>> change, CancellationToken cancellationToken) =>
        QueueAsync(new Change<T>(change, cancellationToken), cancellationToken);

    /// <summary>Runs what can't be part of a transaction, between two of them.</summary>
    public Task<T> WriteAloneAsync<T>(Func<DbConnection, Task<T>> work, CancellationToken cancellationToken) =>
        QueueAsync(new Change<T>(work, cancellationToken) { IsAlone = true }, cancellationToken);

    /// <summary>Takes no more changes, finishes those that are queued, and closes the connection.</summary>
    public void Dispose()
    {
        queue.Writer.TryComplete();
        thread.Join();
        batch.Dispose();
    }

    private async Task<T> QueueAsync<T>(Change<T> queued, CancellationToken cancellationToken)
    {
        if (Thread.CurrentThread == thread)
        {
            throw new InvalidOperationException("A change can't write through the database again: it would wait for itself.");
        }

        try
        {
            await queue.Writer.WriteAsync(queued, cancellationToken);
        }
        catch (ChannelClosedException)
        {
            throw new ObjectDisposedException(nameof(SqliteDatabase));
        }

        return await queued.Completion;
    }

    private void Run()
    {
        var changes = new List<Change>(MostTogether);
        while (queue.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult())
        {
            // While the processor is busy, whoever has a change ready gets to queue it: one more flush would cost more than the moment.
            Change? alone;
            int before;
            do
            {
                before = changes.Count;
                alone = Take(changes);
            }
            while (alone is null && changes.Count > before && Thread.Yield());

            batch.Commit(changes);
            changes.Clear();
            if (alone is not null)
            {
                batch.RunAlone(alone);
            }
        }
    }

    // What is queued, up to a change that has to run alone.
    private Change? Take(List<Change> changes)
    {
        while (changes.Count < MostTogether && queue.Reader.TryRead(out var change))
        {
            if (change.IsAlone)
            {
                return change;
            }

            changes.Add(change);
        }

        return null;
    }
}
