using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace NotesBot.Stores.Sqlite;

/// <summary>Makes several changes in one transaction, each between savepoints, and answers all their callers.</summary>
internal sealed class SqliteBatch : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly PreparedConnection lent;
    private readonly Func<Exception, Exception> explain;
    private readonly SqliteStatement begin;
    private readonly SqliteStatement savepoint;
    private readonly SqliteStatement release;
    private readonly SqliteStatement undo;
    private readonly SqliteStatement commit;
    private readonly SqliteStatement rollback;

    /// <param name="connection">An open connection, the batch's own from now on.</param>
    /// <param name="explain">Makes an error readable before a caller sees it.</param>
    public SqliteBatch(SqliteConnection connection, Func<Exception, Exception> explain)
    {
        this.connection = connection;
        lent = new PreparedConnection(connection);
        this.explain = explain;
        begin = new(connection, "BEGIN IMMEDIATE");
        savepoint = new(connection, "SAVEPOINT change");
        release = new(connection, "RELEASE change");
        undo = new(connection, "ROLLBACK TO change");
        commit = new(connection, "COMMIT");
        rollback = new(connection, "ROLLBACK");
    }

    private bool InTransaction => raw.sqlite3_get_autocommit(connection.Handle) == 0;

    public void Commit(List<Change> changes)
    {
        var made = new List<Change>(changes.Count);
        try
        {
            foreach (var change in changes)
            {
                Make(change, made);
            }

            if (InTransaction)
            {
                commit.Run();
            }

            made.ForEach(change => change.Succeed());
        }
        catch (Exception error)
        {
            // Whatever it was, nobody may wait for ever: those without an answer get this one.
            RollBack();
            changes.ForEach(change => change.Fail(explain(error)));
        }
    }

    /// <summary>Runs what can't be part of a transaction.</summary>
    public void RunAlone(Change change)
    {
        try
        {
            change.Run(connection);
            change.Succeed();
        }
        catch (Exception error)
        {
            change.Fail(explain(error));
        }
    }

    public void Dispose()
    {
        foreach (var statement in new[] { begin, savepoint, release, undo, commit, rollback })
        {
            statement.Dispose();
        }

        lent.Dispose();
    }

    private void Make(Change change, List<Change> made)
    {
        if (!InTransaction)
        {
            begin.Run();
        }

        try
        {
            savepoint.Run();
            change.Run(lent);
            release.Run();
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
            undo.Run();
            release.Run();
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
            rollback.Run();
        }
    }
}
