using System.Collections.Immutable;
using System.Data.Common;
using System.Globalization;
using System.Reflection;
using Dapper;

namespace NotesBot.Stores;

/// <summary>
/// The numbered SQL files that build the tables, embedded as <c>migrations/0001_*.sql</c>. A file that was released never changes.
/// </summary>
internal static class Migrations
{
    private const string Folder = "migrations/";

    /// <summary>The migration that gives notes the key of their customer.</summary>
    private const int CustomerKeys = 2;

    /// <summary>Number, name and SQL of each, in order.</summary>
    public static ImmutableArray<(int Number, string Name, string Sql)> All { get; } = ReadAll();

    /// <summary>
    /// Applies what the database doesn't have yet and records it. The caller holds a transaction that keeps other programs out, because
    /// two that start together would both find the same files missing.
    /// </summary>
    /// <param name="connection">In that transaction.</param>
    /// <param name="now">The time to record beside them.</param>
    /// <param name="dialect">Makes the portable SQL the database's own.</param>
    /// <param name="cancellationToken">Stops the wait.</param>
    /// <exception cref="DatabaseException">The database was made by a newer version of the bot.</exception>
    public static async Task ApplyAsync(
        DbConnection connection, DateTimeOffset now, Func<string, string> dialect, CancellationToken cancellationToken)
    {
        await connection.ExecuteAsync(Sql.Command(
            dialect("CREATE TABLE IF NOT EXISTS migration (number BIGINT NOT NULL PRIMARY KEY, name TEXT NOT NULL, applied_at BIGINT NOT NULL)"),
            null,
            cancellationToken));
        var last = await connection.ExecuteScalarAsync<long>(Sql.Command(
            "SELECT coalesce(max(number), 0) FROM migration",
            null,
            cancellationToken));
        if (last > All[^1].Number)
        {
            throw new DatabaseException(
                $"The database has migration {last}, this version of NotesBot knows only {All[^1].Number}: a newer NotesBot has used it. "
                + "Start that version, or restore a backup made before the upgrade.");
        }

        foreach (var (number, name, sql) in All.Where(migration => migration.Number > last))
        {
            await connection.ExecuteAsync(Sql.Command(dialect(sql), null, cancellationToken));
            if (number == CustomerKeys)
            {
                await FillCustomerKeysAsync(connection, cancellationToken);
            }

            await connection.ExecuteAsync(Sql.Command(
                "INSERT INTO migration (number, name, applied_at) VALUES (@number, @name, @at)",
                new { number, name, at = now.ToUnixTimeMilliseconds() },
                cancellationToken));
        }
    }

    // In code: what upper() makes of ö differs from database to database.
    private static async Task FillCustomerKeysAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        var customers = await connection.QueryAsync<string>(Sql.Command("SELECT DISTINCT customer FROM note", null, cancellationToken));
        foreach (var customer in customers)
        {
            await connection.ExecuteAsync(Sql.Command(
                "UPDATE note SET customer_key = @key WHERE customer = @customer",
                new { customer, key = CustomerStore.Key(customer) },
                cancellationToken));
        }
    }

    private static ImmutableArray<(int Number, string Name, string Sql)> ReadAll()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return [.. assembly.GetManifestResourceNames()
            .Where(resource => resource.StartsWith(Folder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(resource => Read(assembly, resource))];
    }

    private static (int Number, string Name, string Sql) Read(Assembly assembly, string resource)
    {
        var name = Path.GetFileNameWithoutExtension(resource[Folder.Length..]);
        using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
        return (int.Parse(name.AsSpan(0, 4), CultureInfo.InvariantCulture), name, reader.ReadToEnd());
    }
}
