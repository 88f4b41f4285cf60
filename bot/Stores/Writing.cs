using System.Data.Common;

namespace NotesBot.Stores;

/// <summary>Changes that need no key, or one.</summary>
internal static class Writing
{
    /// <summary>Runs a change whose statements hold their own conditions.</summary>
    /// <inheritdoc cref="IDatabase.WriteAsync"/>
    public static Task<T> WriteAsync<T>(
        this IDatabase database, Func<DbConnection, Task<T>> change, CancellationToken cancellationToken) =>
        database.WriteAsync([], change, cancellationToken);

    /// <summary>Runs a change that decides by what it reads of <paramref name="key"/>, mostly a person's id.</summary>
    /// <inheritdoc cref="IDatabase.WriteAsync"/>
    public static Task<T> WriteAsync<T>(
        this IDatabase database, string key, Func<DbConnection, Task<T>> change, CancellationToken cancellationToken) =>
        database.WriteAsync([key], change, cancellationToken);
}
