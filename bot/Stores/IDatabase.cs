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
    /// A change must not write through the database again: it would wait for itself.
    /// </summary>
    /// <exception cref="DatabaseException">The database can't be used; the message says what to do.</exception>
    Task<T> WriteAsync<T>(Func<DbConnection, Task<T>> change, CancellationToken cancellationToken);
}
