using Dapper;

namespace NotesBot.Stores;

/// <summary>Where to reach a person with a message they didn't ask for: their conversation reference, as JSON.</summary>
internal sealed class ReferenceStore(IDatabase database, TimeProvider clock)
{
    /// <summary>Keeps the newest reference, because service addresses change.</summary>
    public Task SaveAsync(string personId, string reference, CancellationToken cancellationToken) =>
        database.WriteAsync(
            connection => connection.ExecuteAsync(Sql.Command(
                """
                INSERT INTO conversation_reference (person_id, reference, updated_at) VALUES (@personId, @reference, @now)
                ON CONFLICT (person_id) DO UPDATE SET reference = excluded.reference, updated_at = excluded.updated_at
                """,
                new { personId, reference, now = clock.GetUtcNow().ToUnixTimeMilliseconds() },
                cancellationToken)),
            cancellationToken);

    public Task<string?> FindAsync(string personId, CancellationToken cancellationToken) =>
        database.ReadAsync(
            connection => connection.QuerySingleOrDefaultAsync<string?>(Sql.Command(
                "SELECT reference FROM conversation_reference WHERE person_id = @personId",
                new { personId },
                cancellationToken)),
            cancellationToken);

    /// <summary>Forgets the reference, for somebody who removed the bot.</summary>
    public Task DeleteAsync(string personId, CancellationToken cancellationToken) =>
        database.WriteAsync(
            connection => connection.ExecuteAsync(Sql.Command(
                "DELETE FROM conversation_reference WHERE person_id = @personId",
                new { personId },
                cancellationToken)),
            cancellationToken);
}
