using System.Data.Common;
using Dapper;

namespace NotesBot.Stores;

/// <summary>The agendas. An agenda is read and changed in one transaction, so nobody's change undoes another's.</summary>
internal sealed class AgendaStore(IDatabase database, TimeProvider clock)
{
    /// <summary>The person's agenda; an empty one for somebody who tracks nothing.</summary>
    public Task<Agenda> FindAsync(string personId, CancellationToken cancellationToken) =>
        database.ReadAsync(connection => AgendaTable.FindAsync(connection, personId, cancellationToken), cancellationToken);

    /// <summary>Where the person can be reached; null for somebody who never talked with the bot in private.</summary>
    public Task<Reach?> ReachAsync(string personId, CancellationToken cancellationToken) =>
        database.ReadAsync(
            async connection =>
            {
                var row = await connection.QuerySingleOrDefaultAsync<ReachRow>(Sql.Command(
                    "SELECT reference, locale, time_zone, reach, reason FROM conversation_reference WHERE person_id = @personId",
                    new { personId },
                    cancellationToken));
                return row is null ? null : AgendaRow.ReachOf(row.Reference, row.Locale, row.TimeZone, row.Reach, row.Reason);
            },
            cancellationToken);

    /// <summary>Changes the agenda; <paramref name="change"/> may run more than once and only reckons.</summary>
    /// <returns>The agenda as it is now.</returns>
    public Task<Agenda> ChangeAsync(string personId, Func<Agenda, Agenda> change, CancellationToken cancellationToken) =>
        database.WriteAsync(personId, connection => ChangeAsync(connection, personId, change, cancellationToken), cancellationToken);

    private async Task<Agenda> ChangeAsync(
        DbConnection connection, string personId, Func<Agenda, Agenda> change, CancellationToken cancellationToken)
    {
        var before = await AgendaTable.FindAsync(connection, personId, cancellationToken);
        var after = change(before);
        if (after != before)
        {
            await AgendaTable.SaveAsync(connection, before, after, clock.GetUtcNow(), cancellationToken);
        }

        return after;
    }

    private sealed record ReachRow(string Reference, string? Locale, string? TimeZone, string Reach, string? Reason);
}
