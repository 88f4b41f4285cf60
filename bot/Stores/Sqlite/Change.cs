using System.Data.Common;

namespace NotesBot.Stores.Sqlite;

/// <summary>A change that waits for its turn at the writer, and the caller who waits for it.</summary>
internal abstract class Change
{
    /// <summary>Whether it has to run outside of every transaction.</summary>
    public bool IsAlone { get; init; }

    /// <summary>Runs the change. It isn't done yet: that is for the commit to say.</summary>
    public abstract void Run(DbConnection connection);

    /// <summary>Hands the result to the caller.</summary>
    public abstract void Succeed();

    /// <summary>Hands the error to the caller, unless it has an answer already.</summary>
    public abstract void Fail(Exception error);
}

/// <summary>A change with a result.</summary>
internal sealed class Change<T>(Func<DbConnection, Task<T>> change, CancellationToken cancellationToken) : Change
{
    // The writer's thread must not run what its callers do next.
    private readonly TaskCompletionSource<T> completion = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private T? result;

    public Task<T> Completion => completion.Task;

    public override void Run(DbConnection connection)
    {
        cancellationToken.ThrowIfCancellationRequested();
        result = change(connection).GetAwaiter().GetResult();
    }

    public override void Succeed() => completion.SetResult(result!);

    public override void Fail(Exception error)
    {
        if (error is OperationCanceledException cancelled)
        {
            completion.TrySetCanceled(cancelled.CancellationToken);
        }
        else
        {
            completion.TrySetException(error);
        }
    }
}
