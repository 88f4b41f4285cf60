using System.Collections.Immutable;
using Dapper;

namespace NotesBot.Stores;

/// <summary>
/// Forgets what is old, a batch a transaction. Several processes may do so at once: each statement holds its condition, and what one of them
/// has forgotten is not there for the next.
/// </summary>
internal sealed class RetentionStore(IDatabase database, TimeProvider clock)
{
    // Somebody who left (their last trace is when that was noticed), or of whom nothing is left but their settings.
    private const string Gone =
        """
        updated_at < @before AND (reach <> 'open' OR (
            NOT EXISTS (SELECT 1 FROM person WHERE id = r.person_id AND person.updated_at >= @before)
            AND NOT EXISTS (SELECT 1 FROM draft WHERE person_id = r.person_id)
            AND NOT EXISTS (SELECT 1 FROM note WHERE person_id = r.person_id)
            AND NOT EXISTS (SELECT 1 FROM customer WHERE person_id = r.person_id)
            AND NOT EXISTS (SELECT 1 FROM tracked_customer WHERE person_id = r.person_id)))
        """;

    /// <summary>Forgets rows of a table.</summary>
    /// <param name="before">The time that the oldest kept row has.</param>
    /// <param name="most">How many at the most.</param>
    /// <returns>How many rows it was.</returns>
    public Task<int> ForgetAsync(AgingTable table, DateTimeOffset before, int most, CancellationToken cancellationToken) =>
        database.WriteAsync(
            connection => connection.ExecuteAsync(Sql.Command(
                $"""
                DELETE FROM {table.Name}
                WHERE {table.At} < @before
                    AND ({table.Key}) IN (SELECT {table.Key} FROM {table.Name} WHERE {table.At} < @before ORDER BY {table.At} LIMIT @most)
                """,
                new { before = before.ToUnixTimeMilliseconds(), most },
                cancellationToken)),
            cancellationToken);

    /// <summary>People whose data is kept for nobody any more.</summary>
    public Task<ImmutableArray<string>> GoneAsync(DateTimeOffset before, int most, CancellationToken cancellationToken) =>
        database.ReadAsync<ImmutableArray<string>>(
            async connection =>
            [
                .. await connection.QueryAsync<string>(Sql.Command(
                    $"SELECT person_id FROM conversation_reference AS r WHERE {Gone} ORDER BY person_id LIMIT @most",
                    new { before = before.ToUnixTimeMilliseconds(), most },
                    cancellationToken)),
            ],
            cancellationToken);

    /// <summary>Deletes everything of such a person, unless they came back meanwhile.</summary>
    public Task<bool> ForgetPersonAsync(string personId, DateTimeOffset before, CancellationToken cancellationToken) =>
        database.WriteAsync(
            personId,
            async connection =>
            {
                if (await connection.ExecuteScalarAsync<long?>(Sql.Command(
                    $"SELECT 1 FROM conversation_reference AS r WHERE person_id = @personId AND {Gone}",
                    new { personId, before = before.ToUnixTimeMilliseconds() },
                    cancellationToken)) is null)
                {
                    return false;
                }

                await PersonalStore.EraseAsync(connection, personId, cancellationToken);
                await AuditTable.WriteAsync(
                    connection, AuditLine.Deleted(personId, AuditLine.ByAge, clock.GetUtcNow()), cancellationToken);
                return true;
            },
            cancellationToken);

    /// <summary>Takes what was forgotten out of the database's own log.</summary>
    public Task ScrubAsync(CancellationToken cancellationToken) => database.ScrubAsync(cancellationToken);

    /// <summary>Makes the database's file anew if somebody's data was deleted since it was made anew last.</summary>
    /// <returns>Whether it was.</returns>
    public async Task<bool> RewriteAsync(CancellationToken cancellationToken)
    {
        var isDue = await database.ReadAsync(
            connection => connection.ExecuteScalarAsync<long>(Sql.Command(
                """
                SELECT count(*) FROM audit
                WHERE what = @DataDeleted AND at >= (SELECT coalesce(max(at), 0) FROM audit WHERE what = @FileRewritten)
                """,
                new { AuditLine.DataDeleted, AuditLine.FileRewritten },
                cancellationToken)),
            cancellationToken) > 0;
        var now = clock.GetUtcNow();
        if (!isDue || !await database.RewriteAsync(cancellationToken))
        {
            return false;
        }

        return await database.WriteAsync(
            async connection =>
            {
                await AuditTable.WriteAsync(connection, new AuditLine(now, "", AuditLine.FileRewritten), cancellationToken);
                return true;
            },
            cancellationToken);
    }
}
