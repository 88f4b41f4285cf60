using System.Data.Common;

namespace NotesBot.Stores;

/// <summary>The agendas. An agenda is read and changed in one transaction, so nobody's change undoes another's.</summary>
internal sealed class AgendaStore(IDatabase database, TimeProvider clock)
{
    /// <summary>The person's agenda; an empty one for somebody who tracks nothing.</summary>
    public Task<Agenda> FindAsync(string personId, CancellationToken cancellationToken) =>
        database.ReadAsync(connection => AgendaTable.FindAsync(connection, personId, cancellationToken), cancellationToken);

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
}
