using System.Collections.Immutable;
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
                new { personId, key = trimmed.ToUpperInvariant(), trimmed, now = clock.GetUtcNow().ToUnixTimeMilliseconds() },
                cancellationToken)),
            cancellationToken);
    }

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
