using System.Data.Common;
using Dapper;
using NotesBot.Notes.Rules;

namespace NotesBot.Stores;

/// <summary>The statements about leases and reminders. They run in the caller's transaction.</summary>
internal static class ReminderTable
{
    private const string Release =
        "UPDATE agenda SET lease_owner = NULL, lease_until = NULL WHERE lease_owner = @owner AND person_id IN (VALUES @rows)";

    private static readonly GivenRows<string> Released = OfPeople(Release);

    private static readonly GivenRows<string> ReleasedAndRead = OfPeople($"{Release} RETURNING person_id; {AgendaTable.SelectStored}");

    private static readonly GivenRows<string> RenewedAndRead = OfPeople(
        $"""
        UPDATE agenda SET lease_until = @until WHERE lease_owner = @owner AND person_id IN (VALUES @rows) RETURNING person_id;
        {AgendaTable.SelectStored}
        """);

    private static readonly GivenRows<string> Left = OfPeople(
        """
        UPDATE reminder SET state = 'failed', reason = 'interrupted'
        WHERE person_id IN (VALUES @rows) AND state = 'claimed' AND owner <> @owner
        """);

    private static readonly GivenRows<Reminder> Claimed = new(
        """
        WITH given (person_id, kind, customer_key, day) AS (VALUES @rows)
        INSERT INTO reminder (person_id, kind, customer_key, day, state, reason, owner, attempts, activity_id, at)
        SELECT person_id, kind, customer_key, day, 'claimed', NULL, @owner, 1, NULL, @at FROM given WHERE person_id IS NOT NULL
        ON CONFLICT (person_id, kind, customer_key, day) DO UPDATE SET state = 'claimed', reason = NULL, owner = excluded.owner,
            attempts = reminder.attempts + 1, at = excluded.at
        WHERE reminder.state IN ('claimed', 'deferred', 'undeliverable')
        RETURNING person_id, kind, customer_key, day
        """,
        Column<Reminder>.Text(reminder => reminder.PersonId),
        Column<Reminder>.Text(reminder => reminder.Kind),
        Column<Reminder>.Text(reminder => reminder.CustomerKey),
        Column<Reminder>.Text(reminder => DateWords.Iso(reminder.Day)));

    private static readonly GivenRows<ReminderStore.Recording> Recorded = new(
        """
        WITH given (person_id, state, reason, activity_id) AS (VALUES @rows)
        UPDATE reminder SET state = given.state, reason = given.reason, activity_id = given.activity_id, at = @at
        FROM given WHERE reminder.person_id = given.person_id AND reminder.owner = @owner AND reminder.state = 'claimed'
        """,
        Column<ReminderStore.Recording>.Text(recording => recording.PersonId),
        Column<ReminderStore.Recording>.Text(recording => StateName(recording.Result.State)),
        Column<ReminderStore.Recording>.Text(recording => recording.Result.Reason),
        Column<ReminderStore.Recording>.Text(recording => recording.Result.ActivityId));

    /// <returns>The agendas of those whose lease it is, by person.</returns>
    public static Task<Dictionary<string, Agenda>> RenewAsync(
        DbConnection connection,
        IReadOnlyCollection<string> people,
        string owner,
        DateTimeOffset until,
        CancellationToken cancellationToken) =>
        ReadAsync(RenewedAndRead, connection, people, new { owner, until = until.ToUnixTimeMilliseconds() }, cancellationToken);

    /// <returns>The agendas of those whose lease it was, by person.</returns>
    public static Task<Dictionary<string, Agenda>> ReleaseAndReadAsync(
        DbConnection connection, IReadOnlyCollection<string> people, string owner, CancellationToken cancellationToken) =>
        ReadAsync(ReleasedAndRead, connection, people, new { owner }, cancellationToken);

    public static Task ReleaseAsync(
        DbConnection connection, IReadOnlyCollection<string> people, string owner, CancellationToken cancellationToken) =>
        Released.ExecuteAsync(connection, people, new { owner }, cancellationToken);

    /// <summary>
    /// Claims reminders that are new, or that their owner before left behind. One that was sent, or may have been, is never claimed again.
    /// </summary>
    /// <returns>Those that are claimed now.</returns>
    public static async Task<HashSet<Reminder>> ClaimAsync(
        DbConnection connection,
        IReadOnlyCollection<Reminder> reminders,
        string owner,
        DateTimeOffset now,
        CancellationToken cancellationToken)
    {
        var claimed = await Claimed.QueryAsync<(string PersonId, string Kind, string CustomerKey, string Day)>(
            connection, reminders, new { owner, at = now.ToUnixTimeMilliseconds() }, cancellationToken);
        return [.. claimed.Select(row => new Reminder(row.PersonId, row.Kind, row.CustomerKey, DateWords.FromIso(row.Day)!.Value))];
    }

    /// <summary>Whether a reminder was sent.</summary>
    public static async Task<bool> IsSentAsync(DbConnection connection, Reminder reminder, CancellationToken cancellationToken) =>
        await connection.ExecuteScalarAsync<long>(Sql.Command(
            """
            SELECT count(*) FROM reminder
            WHERE person_id = @PersonId AND kind = @Kind AND customer_key = @CustomerKey AND day = @day AND state = 'sent'
            """,
            new { reminder.PersonId, reminder.Kind, reminder.CustomerKey, day = DateWords.Iso(reminder.Day) },
            cancellationToken)) == 1;

    /// <summary>Ends what others claimed and didn't live to record, such as yesterday's: it may have arrived.</summary>
    public static Task EndLeftAsync(
        DbConnection connection, IReadOnlyCollection<string> people, string owner, CancellationToken cancellationToken) =>
        Left.ExecuteAsync(connection, people, new { owner }, cancellationToken);

    public static Task RecordAsync(
        DbConnection connection,
        IReadOnlyCollection<ReminderStore.Recording> recordings,
        string owner,
        DateTimeOffset now,
        CancellationToken cancellationToken) =>
        Recorded.ExecuteAsync(connection, recordings, new { owner, at = now.ToUnixTimeMilliseconds() }, cancellationToken);

    public static async Task<int> PlanAnewAsync(
        DbConnection connection, string settings, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var before = await connection.ExecuteScalarAsync<string?>(Sql.Command(
            "SELECT value FROM planned_with WHERE name = 'cadence'", null, cancellationToken));
        if (before == settings)
        {
            return 0;
        }

        await connection.ExecuteAsync(Sql.Command(
            "INSERT INTO planned_with (name, value) VALUES ('cadence', @settings) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            new { settings },
            cancellationToken));
        return await connection.ExecuteAsync(Sql.Command(
            "UPDATE agenda SET next_at = @now WHERE next_at IS NOT NULL",
            new { now = now.ToUnixTimeMilliseconds() },
            cancellationToken));
    }

    public static string StateName(ReminderState state) => state switch
    {
        ReminderState.Claimed => "claimed",
        ReminderState.Sent => "sent",
        ReminderState.Deferred => "deferred",
        ReminderState.Failed => "failed",
        ReminderState.Undeliverable => "undeliverable",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };

    private static GivenRows<string> OfPeople(string sql) => new(sql, Column<string>.Text(person => person));

    private static async Task<Dictionary<string, Agenda>> ReadAsync(
        GivenRows<string> statement,
        DbConnection connection,
        IReadOnlyCollection<string> people,
        object values,
        CancellationToken cancellationToken)
    {
        var agendas = new Dictionary<string, Agenda>(StringComparer.Ordinal);
        await statement.QueryAsync(
            connection,
            people,
            values,
            async results =>
            {
                var ours = (await results.ReadAsync<string>()).ToHashSet(StringComparer.Ordinal);
                foreach (var agenda in (await AgendaTable.ReadAsync(results)).Where(agenda => ours.Contains(agenda.PersonId)))
                {
                    agendas.Add(agenda.PersonId, agenda);
                }
            },
            cancellationToken);
        return agendas;
    }
}
