using System.Collections.Immutable;
using System.Data.Common;
using Dapper;

namespace NotesBot.Stores;

/// <summary>
/// The reminders that are being sent. A runner first leases the agendas that are due, then claims each reminder by its key, and only then
/// sends; what came of it is recorded together with the agenda. A lease that nobody renews ends, and another runner goes on.
/// </summary>
internal sealed class ReminderStore(IDatabase database, TimeProvider clock)
{
    /// <summary>Leases agendas that are due, the longest overdue first.</summary>
    /// <param name="owner">Names this lease; nobody else uses the same.</param>
    /// <param name="duration">For how long nobody else may take them.</param>
    /// <param name="most">How many at the most.</param>
    /// <param name="cancellationToken">Stops the wait.</param>
    /// <returns>The ids of the people.</returns>
    public async Task<ImmutableArray<string>> LeaseAsync(string owner, TimeSpan duration, int most, CancellationToken cancellationToken)
    {
        // A lease further ahead than one can be was taken before the clock was put back.
        const string isFree = "next_at <= @now AND (lease_until IS NULL OR lease_until <= @now OR lease_until > @farthest)";
        var now = clock.GetUtcNow();
        var values = new
        {
            owner,
            now = now.ToUnixTimeMilliseconds(),
            until = (now + duration).ToUnixTimeMilliseconds(),
            farthest = (now + duration + duration).ToUnixTimeMilliseconds(),
            most,
        };

        // Most looks find nothing, and then nothing is written. The order leads PostgreSQL to the index: it takes any row for likely to do.
        const string first = $"SELECT 1 FROM agenda WHERE {isFree} ORDER BY next_at LIMIT 1";
        if (await database.ReadAsync(
            connection => connection.ExecuteScalarAsync<long?>(Sql.Command(first, values, cancellationToken)), cancellationToken) is null)
        {
            return [];
        }

        return await database.WriteAsync<ImmutableArray<string>>(
            async connection =>
            [
                .. await connection.QueryAsync<string>(Sql.Command(
                    $"""
                    UPDATE agenda SET lease_owner = @owner, lease_until = @until
                    WHERE {isFree}
                        AND person_id IN (SELECT person_id FROM agenda WHERE {isFree} ORDER BY next_at LIMIT @most)
                    RETURNING person_id
                    """,
                    values,
                    cancellationToken)),
            ],
            cancellationToken);
    }

    /// <summary>Gives a lease back without doing anything with it.</summary>
    public Task GiveBackAsync(string personId, string owner, CancellationToken cancellationToken) =>
        database.WriteAsync(connection => ReminderTable.ReleaseAsync(connection, personId, owner, cancellationToken), cancellationToken);

    /// <summary>
    /// Claims what is due of a leased agenda. Where nothing is, the agenda is planned anew and the lease given back. What a dead owner left
    /// claimed, and is no longer to be sent, ends as failed.
    /// </summary>
    /// <param name="personId">Whose agenda it is.</param>
    /// <param name="owner">The lease.</param>
    /// <param name="duration">For how long nobody else may take it, from now on: it may have waited long for its turn.</param>
    /// <param name="due">What is due; only reckons.</param>
    /// <param name="planned">The agenda with its next time, and without those that were sent before or may have been; only reckons.</param>
    /// <param name="cancellationToken">Stops the wait.</param>
    /// <returns>The agenda and the reminders to send now, each of them claimed; null when the lease is somebody else's by now.</returns>
    public Task<Claimed?> ClaimAsync(
        string personId,
        string owner,
        TimeSpan duration,
        Func<Agenda, ImmutableArray<Reminder>> due,
        Func<Agenda, Refused, Agenda> planned,
        CancellationToken cancellationToken) =>
        database.WriteAsync(
            personId,
            async connection =>
            {
                if (!await ReminderTable.RenewAsync(connection, personId, owner, clock.GetUtcNow() + duration, cancellationToken))
                {
                    return null;
                }

                var agenda = await AgendaTable.FindAsync(connection, personId, cancellationToken);
                var all = due(agenda);
                var (claimed, refused) = (ImmutableArray<Reminder>.Empty, Refused.None);
                foreach (var reminder in all)
                {
                    if (await ReminderTable.ClaimAsync(connection, reminder, owner, clock.GetUtcNow(), cancellationToken))
                    {
                        claimed = claimed.Add(reminder);
                    }
                    else
                    {
                        refused = refused.With(reminder, await ReminderTable.IsSentAsync(connection, reminder, cancellationToken));
                    }
                }

                await ReminderTable.EndLeftAsync(connection, personId, owner, cancellationToken);
                if (claimed.IsEmpty)
                {
                    await ReminderTable.ReleaseAsync(connection, personId, owner, cancellationToken);
                }

                if (claimed.Length < all.Length || all.IsEmpty)
                {
                    await AgendaTable.SaveAsync(connection, agenda, planned(agenda, refused), clock.GetUtcNow(), cancellationToken);
                }

                return new Claimed(agenda, claimed);
            },
            cancellationToken);

    /// <summary>Records what came of the reminders, changes the agenda accordingly, and gives the lease back: all of it or nothing.</summary>
    /// <returns>False when the lease had run out and somebody else has the reminders.</returns>
    public Task<bool> RecordAsync(
        string personId,
        string owner,
        ReminderResult result,
        Func<Agenda, Agenda> change,
        CancellationToken cancellationToken) =>
        database.WriteAsync(
            personId,
            async connection =>
            {
                if (await ReminderTable.ReleaseAsync(connection, personId, owner, cancellationToken) == 0)
                {
                    return false;
                }

                var before = await AgendaTable.FindAsync(connection, personId, cancellationToken);
                await ReminderTable.RecordAsync(connection, personId, owner, result, clock.GetUtcNow(), cancellationToken);
                await AgendaTable.SaveAsync(connection, before, change(before), clock.GetUtcNow(), cancellationToken);
                return true;
            },
            cancellationToken);

    /// <summary>Makes every agenda due for planning when the settings that plans are made with have changed.</summary>
    /// <returns>How many agendas are planned anew.</returns>
    public Task<int> PlanAnewAsync(string settings, CancellationToken cancellationToken) =>
        database.WriteAsync(
            nameof(PlanAnewAsync),
            connection => ReminderTable.PlanAnewAsync(connection, settings, clock.GetUtcNow(), cancellationToken),
            cancellationToken);

    internal sealed record Claimed(Agenda Agenda, ImmutableArray<Reminder> Reminders);

    /// <summary>What can't be claimed.</summary>
    /// <param name="Sent">Of these the person was told.</param>
    /// <param name="Tried">Of these perhaps.</param>
    internal sealed record Refused(ImmutableArray<Reminder> Sent, ImmutableArray<Reminder> Tried)
    {
        public static readonly Refused None = new([], []);

        public Refused With(Reminder reminder, bool isSent) =>
            isSent ? this with { Sent = Sent.Add(reminder) } : this with { Tried = Tried.Add(reminder) };
    }
}
