using System.Collections.Immutable;
using System.Data.Common;
using Dapper;

namespace NotesBot.Stores;

/// <summary>The customers a person has written about, to offer them again.</summary>
internal sealed class CustomerStore(IDatabase database, TimeProvider clock)
{
    /// <summary>Notes that the person just used the name. Casing and outer spaces don't count; the last spelling stays.</summary>
    public Task UseAsync(string personId, string name, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        var trimmed = name.Trim();
        return database.WriteAsync(
            connection => connection.ExecuteAsync(Sql.Command(
                """
                INSERT INTO customer (person_id, name_key, name, used_at) VALUES (@personId, @key, @trimmed, @now)
                ON CONFLICT (person_id, name_key) DO UPDATE SET name = excluded.name, used_at = excluded.used_at
                """,
                new { personId, key = Key(trimmed), trimmed, now = clock.GetUtcNow().ToUnixTimeMilliseconds() },
                cancellationToken)),
            cancellationToken);
    }

    /// <summary>What a customer is found by: casing and outer spaces don't count.</summary>
    public static string Key(string name) => name.Trim().ToUpperInvariant();

    /// <summary>Keeps answers that stay true of a customer the person has used; those of other questions stay as they are.</summary>
    public Task KeepAsync(
        string personId, string name, IReadOnlyDictionary<string, string> facts, CancellationToken cancellationToken) =>
        database.WriteAsync(
            personId,
            async connection =>
            {
                var known = await FactsAsync(connection, personId, name, cancellationToken);
                return await connection.ExecuteAsync(Sql.Command(
                    "UPDATE customer SET facts = @facts WHERE person_id = @personId AND name_key = @key",
                    new { personId, key = Key(name), facts = AnswersJson.Write(known.SetItems(facts)) },
                    cancellationToken));
            },
            cancellationToken);

    /// <summary>The answers that stay true of the customer; empty for one who isn't known.</summary>
    public Task<ImmutableSortedDictionary<string, string>> FactsAsync(string personId, string name, CancellationToken cancellationToken) =>
        database.ReadAsync(connection => FactsAsync(connection, personId, name, cancellationToken), cancellationToken);

    private static async Task<ImmutableSortedDictionary<string, string>> FactsAsync(
        DbConnection connection, string personId, string name, CancellationToken cancellationToken) =>
        AnswersJson.Read(await connection.ExecuteScalarAsync<string?>(Sql.Command(
            "SELECT facts FROM customer WHERE person_id = @personId AND name_key = @key",
            new { personId, key = Key(name) },
            cancellationToken)) ?? "{}");

    /// <summary>The names the person used last, the latest first.</summary>
    public Task<ImmutableArray<string>> RecentAsync(string personId, int count, CancellationToken cancellationToken) =>
        database.ReadAsync<ImmutableArray<string>>(
            async connection =>
            [
                .. await connection.QueryAsync<string>(Sql.Command(
                    "SELECT name FROM customer WHERE person_id = @personId ORDER BY used_at DESC, name_key LIMIT @count",
                    new { personId, count },
                    cancellationToken)),
            ],
            cancellationToken);
}
