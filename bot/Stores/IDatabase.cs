using System.Data.Common;

namespace NotesBot.Stores;

/// <summary>
/// The port to the database. The stores speak portable SQL over the connection they are lent, so that one set of stores serves every
/// database. A connection must not be kept after the function it was lent to has ended.
/// </summary>
internal interface IDatabase
{
    /// <summary>Runs a query in a transaction of its own: everything it reads is from one moment.</summary>
    /// <exception cref="DatabaseException">The database can't be used; the message says what to do.</exception>
    Task<T> ReadAsync<T>(Func<DbConnection, Task<T>> query, CancellationToken cancellationToken);

    /// <summary>
    /// Runs a change in a transaction of its own and returns only when the change survives a crash. When it throws, nothing of it stays and
    /// the exception is the caller's. Once it has begun, cancelling leaves it to <paramref name="change"/> whether it still ends.
    /// A change must not write through the database again: it would wait for itself. It may run more than once before it is committed.
    /// </summary>
    /// <param name="keys">
    /// Changes that share a key run one after the other, on all machines; others may run at the same time. So a change that decides by what
    /// it reads names whose rows it reads. One statement that holds its own condition needs no key.
    /// </param>
    /// <param name="change">Reads and writes over the connection.</param>
    /// <param name="cancellationToken">Stops the wait.</param>
    /// <exception cref="DatabaseException">The database can't be used; the message says what to do.</exception>
    Task<T> WriteAsync<T>(IReadOnlyCollection<string> keys, Func<DbConnection, Task<T>> change, CancellationToken cancellationToken);

    /// <summary>
    /// Keeps the other processes that use the database from holding the same name until the result is disposed. It ends with the process,
    /// and with the way to the database: it saves work, and what must never happen twice still rests on revisions and keys.
    /// Within the process the caller sees to it that a name is asked for once.
    /// </summary>
    /// <exception cref="DatabaseException">The database can't be used; the message says what to do.</exception>
    Task<IAsyncDisposable> HoldAsync(string name, CancellationToken cancellationToken);

    /// <summary>
    /// Takes what was deleted out of the files beside the tables. Does nothing where the database sees to its files itself.
    /// </summary>
    /// <exception cref="DatabaseException">The database can't be used; the message says what to do.</exception>
    Task ScrubAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>
    /// Writes all that is there into a file anew, so that nothing that was deleted is left anywhere in it. Other changes wait meanwhile.
    /// </summary>
    /// <returns>False where the database sees to its files itself.</returns>
    /// <exception cref="DatabaseException">The database can't be used; the message says what to do.</exception>
    Task<bool> RewriteAsync(CancellationToken cancellationToken) => Task.FromResult(false);
}
