using System.Data.Common;
using System.Threading.Channels;
using Microsoft.Data.Sqlite;
using SQLitePCL;

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
    private readonly SqliteConnection connection;
    private readonly Func<Exception, Exception> explain;
    private readonly SqliteCommand begin;
    private readonly SqliteCommand savepoint;
    private readonly SqliteCommand release;
    private readonly SqliteCommand undo;
    private readonly SqliteCommand commit;
    private readonly SqliteCommand rollback;
    private readonly Thread thread;

    /// <param name="connection">An open connection, the writer's from now on.</param>
    /// <param name="explain">Makes an error readable before a caller sees it.</param>
    public SqliteWriter(SqliteConnection connection, Func<Exception, Exception> explain)
    {
        this.connection = connection;
        this.explain = explain;
        begin = Prepare("BEGIN IMMEDIATE");
        savepoint = Prepare("SAVEPOINT change");
        release = Prepare("RELEASE change");
        undo = Prepare("ROLLBACK TO change");
        commit = Prepare("COMMIT");
        rollback = Prepare("ROLLBACK");
        // A thread of its own: the disk may take its time without holding up the pool.
        thread = new Thread(Run) { IsBackground = true, Name = "SQLite writer" };
        thread.Start();
    }

    public async Task<T> WriteAsync<T>(Func<DbConnection, Task<T>> change, CancellationToken cancellationToken)
    {
        if (Thread.CurrentThread == thread)
        {
            throw new InvalidOperationException("A change can't write through the database again: it would wait for itself.");
        }

        var queued = new Change<T>(change, cancellationToken);
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

    /// <summary>Takes no more changes, finishes those that are queued, and closes the connection.</summary>
    public void Dispose()
    {
        queue.Writer.TryComplete();
        thread.Join();
        foreach (var command in new[] { begin, savepoint, release, undo, commit, rollback })
        {
            command.Dispose();
        }

        connection.Dispose();
    }

    private void Run()
    {
        var batch = new List<Change>(MostTogether);
        while (queue.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult())
        {
            while (batch.Count < MostTogether && queue.Reader.TryRead(out var change))
            {
                batch.Add(change);
            }

            Commit(batch);
            batch.Clear();
        }
    }

    private void Commit(List<Change> batch)
    {
        var made = new List<Change>(batch.Count);
        try
        {
            foreach (var change in batch)
            {
                Make(change, made);
            }

            if (InTransaction)
            {
                commit.ExecuteNonQuery();
            }

            made.ForEach(change => change.Succeed());
        }
        catch (Exception error)
        {
            // Whatever it was, nobody may wait for ever: those without an answer get this one.
            RollBack();
            batch.ForEach(change => change.Fail(explain(error)));
        }
    }

    /// <summary>Runs one change between savepoints, so that its failure is its own.</summary>
    private void Make(Change change, List<Change> made)
    {
        if (!InTransaction)
        {
            begin.ExecuteNonQuery();
        }

        try
        {
            savepoint.ExecuteNonQuery();
            change.Run(connection);
            release.ExecuteNonQuery();
            made.Add(change);
        }
        catch (Exception error)
        {
            change.Fail(explain(error));
            Undo(error, made);
        }
    }

    private void Undo(Exception error, List<Change> made)
    {
        if (InTransaction)
        {
            undo.ExecuteNonQuery();
            release.ExecuteNonQuery();
            return;
        }

        // A full disk and the like make SQLite give up the whole transaction, and with it the changes before this one.
        made.ForEach(change => change.Fail(explain(error)));
        made.Clear();
    }

    private void RollBack()
    {
        if (InTransaction)
        {
            rollback.ExecuteNonQuery();
        }
    }

    private bool InTransaction => raw.sqlite3_get_autocommit(connection.Handle) == 0;

    private SqliteCommand Prepare(string sql)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        command.Prepare();
        return command;
    }
}
