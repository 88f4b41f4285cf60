using System.Data.Common;
using Dapper;
using NotesBot.Notes.Rules;

namespace NotesBot.Stores;

/// <summary>The statements about leases and reminders. They run in the caller's transaction.</summary>
internal static class ReminderTable
{
    /// <returns>False when the lease is somebody else's by now.</returns>
    public static async Task<bool> RenewAsync(
        DbConnection connection, string personId, string owner, DateTimeOffset until, CancellationToken cancellationToken) =>
        await connection.ExecuteAsync(Sql.Command(
            "UPDATE agenda SET lease_until = @until WHERE person_id = @personId AND lease_owner = @owner",
            new { personId, owner, until = until.ToUnixTimeMilliseconds() },
            cancellationToken)) == 1;

    public static Task<int> ReleaseAsync(DbConnection connection, string personId, string owner, CancellationToken cancellationToken) =>
        connection.ExecuteAsync(Sql.Command(
            "UPDATE agenda SET lease_owner = NULL, lease_until = NULL WHERE person_id = @personId AND lease_owner = @owner",
            new { personId, owner },
            cancellationToken));

    /// <summary>
    /// Claims a reminder that is new, or that its owner before left behind. One that was sent, or may have been, is never claimed again.
    /// </summary>
    public static async Task<bool> ClaimAsync(
        DbConnection connection, Reminder reminder, string owner, DateTimeOffset now, CancellationToken cancellationToken) =>
        await connection.ExecuteAsync(Sql.Command(
            """
            INSERT INTO reminder (person_id, kind, customer_key, day, state, reason, owner, attempts, activity_id, at)
            VALUES (@PersonId, @Kind, @CustomerKey, @day, 'claimed', NULL, @owner, 1, NULL, @at)
            ON CONFLICT (person_id, kind, customer_key, day) DO UPDATE SET state = 'claimed', reason = NULL, owner = excluded.owner,
                attempts = reminder.attempts + 1, at = excluded.at
            WHERE reminder.state IN ('claimed', 'deferred', 'undeliverable')
            """,
            new
            {
                reminder.PersonId,
                reminder.Kind,
                reminder.CustomerKey,
                day = DateWords.Iso(reminder.Day),
                owner,
                at = now.ToUnixTimeMilliseconds(),
            },
            cancellationToken)) == 1;

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
    public static Task EndLeftAsync(DbConnection connection, string personId, string owner, CancellationToken cancellationToken) =>
        connection.ExecuteAsync(Sql.Command(
            "UPDATE reminder SET state = 'failed', reason = 'interrupted' WHERE person_id = @personId AND state = 'claimed' AND owner <> @owner",
            new { personId, owner },
            cancellationToken));

    public static Task RecordAsync(
        DbConnection connection,
        string personId,
        string owner,
        ReminderResult result,
        DateTimeOffset now,
        CancellationToken cancellationToken) =>
        connection.ExecuteAsync(Sql.Command(
            """
            UPDATE reminder SET state = @state, reason = @Reason, activity_id = @ActivityId, at = @at
            WHERE person_id = @personId AND owner = @owner AND state = 'claimed'
            """,
            new { personId, owner, state = StateName(result.State), result.Reason, result.ActivityId, at = now.ToUnixTimeMilliseconds() },
            cancellationToken));

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
}
