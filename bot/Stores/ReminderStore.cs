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
        database.WriteAsync(
            async connection =>
            {
                await ReminderTable.ReleaseAsync(connection, [personId], owner, cancellationToken);
                return true;
            },
            cancellationToken);

    /// <summary>
    /// Claims what is due of leased agendas. Where nothing is, the agenda is planned anew and the lease given back. What a dead owner left
    /// claimed, and is no longer to be sent, ends as failed. All of it happens, or nothing.
    /// </summary>
    /// <param name="owner">The lease.</param>
    /// <param name="duration">For how long nobody else may take them, from now on: they may have waited long for their turn.</param>
    /// <param name="claims">Of different people.</param>
    /// <param name="cancellationToken">Stops the wait.</param>
    /// <returns>
    /// In their order the agendas and the reminders to send now, each of them claimed; null where the lease is somebody else's by now.
    /// </returns>
    public Task<ImmutableArray<Claimed?>> ClaimAsync(
        string owner, TimeSpan duration, ImmutableArray<Claim> claims, CancellationToken cancellationToken) =>
        database.WriteAsync<ImmutableArray<Claimed?>>(
            [.. claims.Select(claim => claim.PersonId)],
            async connection =>
            {
                var now = clock.GetUtcNow();
                var agendas = await ReminderTable.RenewAsync(
                    connection, [.. claims.Select(claim => claim.PersonId)], owner, now + duration, cancellationToken);
                var ours = claims.Where(claim => agendas.ContainsKey(claim.PersonId)).ToList();
                var due = ours.ToDictionary(claim => claim.PersonId, claim => claim.Due(agendas[claim.PersonId]));
                var taken = await ReminderTable.ClaimAsync(connection, [.. due.Values.SelectMany(all => all)], owner, now, cancellationToken);
                await ReminderTable.EndLeftAsync(connection, due.Keys, owner, cancellationToken);

                var claimed = due.ToDictionary(one => one.Key, one => new Claimed(agendas[one.Key], [.. one.Value.Where(taken.Contains)]));
                await ReminderTable.ReleaseAsync(
                    connection, [.. claimed.Where(one => one.Value.Reminders.IsEmpty).Select(one => one.Key)], owner, cancellationToken);

                var planned = new List<(Agenda, Agenda)>();
                foreach (var claim in ours)
                {
                    var (agenda, all) = (agendas[claim.PersonId], due[claim.PersonId]);
                    if (all.IsEmpty || claimed[claim.PersonId].Reminders.Length < all.Length)
                    {
                        var refused = await RefusedAsync(connection, all.Where(reminder => !taken.Contains(reminder)), cancellationToken);
                        planned.Add((agenda, claim.Planned(agenda, refused)));
                    }
                }

                await AgendaTable.SaveAsync(connection, planned, now, cancellationToken);
                return [.. claims.Select(claim => claimed.GetValueOrDefault(claim.PersonId))];
            },
            cancellationToken);

    /// <summary>
    /// Records what came of the reminders, changes the agendas accordingly, and gives the leases back: all of it or nothing.
    /// </summary>
    /// <param name="owner">The lease.</param>
    /// <param name="recordings">Of different people.</param>
    /// <param name="cancellationToken">Stops the wait.</param>
    /// <returns>In their order; false where the lease had run out and somebody else has the reminders.</returns>
    public Task<ImmutableArray<bool>> RecordAsync(
        string owner, ImmutableArray<Recording> recordings, CancellationToken cancellationToken) =>
        database.WriteAsync<ImmutableArray<bool>>(
            [.. recordings.Select(recording => recording.PersonId)],
            async connection =>
            {
                var now = clock.GetUtcNow();
                var agendas = await ReminderTable.ReleaseAndReadAsync(
                    connection, [.. recordings.Select(recording => recording.PersonId)], owner, cancellationToken);
                var ours = recordings.Where(recording => agendas.ContainsKey(recording.PersonId)).ToList();
                await ReminderTable.RecordAsync(connection, ours, owner, now, cancellationToken);
                await AgendaTable.SaveAsync(
                    connection,
                    [.. ours.Select(recording => (agendas[recording.PersonId], recording.Change(agendas[recording.PersonId])))],
                    now,
                    cancellationToken);
                return [.. recordings.Select(recording => agendas.ContainsKey(recording.PersonId))];
            },
            cancellationToken);

    /// <summary>Makes every agenda due for planning when the settings that plans are made with have changed.</summary>
    /// <returns>How many agendas are planned anew.</returns>
    public Task<int> PlanAnewAsync(string settings, CancellationToken cancellationToken) =>
        database.WriteAsync(
            nameof(PlanAnewAsync),
            connection => ReminderTable.PlanAnewAsync(connection, settings, clock.GetUtcNow(), cancellationToken),
            cancellationToken);

    private static async Task<Refused> RefusedAsync(
        DbConnection connection, IEnumerable<Reminder> reminders, CancellationToken cancellationToken)
    {
        var refused = Refused.None;
        foreach (var reminder in reminders)
        {
            refused = refused.With(reminder, await ReminderTable.IsSentAsync(connection, reminder, cancellationToken));
        }

        return refused;
    }

    /// <summary>What is to be claimed of a person.</summary>
    /// <param name="Due">What is due; only reckons.</param>
    /// <param name="Planned">The agenda with its next time, and without those that were sent before or may have been; only reckons.</param>
    internal sealed record Claim(string PersonId, Func<Agenda, ImmutableArray<Reminder>> Due, Func<Agenda, Refused, Agenda> Planned);

    /// <summary>What came of a person's reminders.</summary>
    /// <param name="Change">What becomes of the agenda; only reckons.</param>
    internal sealed record Recording(string PersonId, ReminderResult Result, Func<Agenda, Agenda> Change);

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
