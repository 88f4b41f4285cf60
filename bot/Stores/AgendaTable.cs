using System.Data.Common;
using Dapper;

namespace NotesBot.Stores;

/// <summary>Reads and writes agendas within the caller's transaction.</summary>
internal static class AgendaTable
{
    // The person stands first: an agenda may be asked for before anything of it is stored.
    private const string Select =
        """
        SELECT p.id AS person_id, person.language, person.time_zone AS chosen_zone, r.reference, r.locale, r.time_zone AS client_zone, r.reach,
            r.reason, a.hour, a.working_days, a.quiet_days, a.weekly, a.overall, a.is_off, a.summary_on, a.next_at, a.attempts, a.put_off_until
        FROM (SELECT @personId AS id) AS p
        LEFT JOIN person ON person.id = p.id
        LEFT JOIN conversation_reference AS r ON r.person_id = p.id
        LEFT JOIN agenda AS a ON a.person_id = p.id
        """;

    public static async Task<Agenda> FindAsync(DbConnection connection, string personId, CancellationToken cancellationToken)
    {
        var row = await connection.QuerySingleAsync<AgendaRow>(Sql.Command(Select, new { personId }, cancellationToken));
        var customers = await connection.QueryAsync<TrackedRow>(Sql.Command(
            $"SELECT {TrackedRow.Columns} FROM tracked_customer WHERE person_id = @personId ORDER BY customer_key, kind",
            new { personId },
            cancellationToken));
        return row.ToAgenda(customers);
    }

    /// <summary>Writes what differs.</summary>
    public static async Task SaveAsync(
        DbConnection connection, Agenda before, Agenda after, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (before.Reach != after.Reach)
        {
            await SaveReachAsync(connection, after, now, cancellationToken);
        }

        var unchanged = before.Customers.ToHashSet();
        foreach (var customer in after.Customers.Where(customer => !unchanged.Contains(customer)))
        {
            await SaveCustomerAsync(connection, after.PersonId, customer, cancellationToken);
        }

        var kept = after.Customers.Select(customer => (customer.Kind, customer.Key)).ToHashSet();
        foreach (var gone in before.Customers.Where(customer => !kept.Contains((customer.Kind, customer.Key))))
        {
            await connection.ExecuteAsync(Sql.Command(
                "DELETE FROM tracked_customer WHERE person_id = @PersonId AND kind = @Kind AND customer_key = @Key",
                new { after.PersonId, gone.Kind, gone.Key },
                cancellationToken));
        }

        await SaveOwnAsync(connection, after, cancellationToken);
    }

    private static Task SaveOwnAsync(DbConnection connection, Agenda agenda, CancellationToken cancellationToken) =>
        connection.ExecuteAsync(Sql.Command(
            """
            INSERT INTO agenda (person_id, hour, working_days, quiet_days, weekly, overall, is_off, summary_on, next_at, attempts,
                put_off_until)
            VALUES (@PersonId, @Hour, @days, @quiet, @weekly, @overall, @off, @summary, @next, @Attempts, @putOff)
            ON CONFLICT (person_id) DO UPDATE SET hour = excluded.hour, working_days = excluded.working_days,
                quiet_days = excluded.quiet_days, weekly = excluded.weekly, overall = excluded.overall, is_off = excluded.is_off,
                summary_on = excluded.summary_on, next_at = excluded.next_at, attempts = excluded.attempts,
                put_off_until = excluded.put_off_until
            """,
            new
            {
                agenda.PersonId,
                Hour = (long?)agenda.Settings.Hour,
                days = AgendaRow.Write(agenda.Settings.WorkingDays),
                quiet = AgendaRow.Write(agenda.Settings.Quiet),
                weekly = agenda.Settings.IsWeekly ? 1L : 0L,
                overall = agenda.Settings.IsOverall ? 1L : 0L,
                off = agenda.Settings.IsOff ? 1L : 0L,
                summary = AgendaRow.Iso(agenda.SummaryOn),
                next = agenda.NextAt?.ToUnixTimeMilliseconds(),
                Attempts = (long)agenda.Attempts,
                putOff = agenda.PutOffUntil?.ToUnixTimeMilliseconds(),
            },
            cancellationToken));

    private static Task SaveReachAsync(DbConnection connection, Agenda agenda, DateTimeOffset now, CancellationToken cancellationToken) =>
        connection.ExecuteAsync(Sql.Command(
            """
            INSERT INTO conversation_reference (person_id, reference, locale, time_zone, reach, reason, updated_at)
            VALUES (@PersonId, @reference, @Locale, @TimeZone, @state, @Reason, @now)
            ON CONFLICT (person_id) DO UPDATE SET reference = excluded.reference, locale = excluded.locale,
                time_zone = excluded.time_zone, reach = excluded.reach, reason = excluded.reason, updated_at = excluded.updated_at
            """,
            new
            {
                agenda.PersonId,
                reference = agenda.Reach.Reference ?? "",
                agenda.Reach.Locale,
                agenda.Reach.TimeZone,
                state = AgendaRow.StateName(agenda.Reach.State),
                agenda.Reach.Reason,
                now = now.ToUnixTimeMilliseconds(),
            },
            cancellationToken));

    private static Task SaveCustomerAsync(
        DbConnection connection, string personId, TrackedCustomer customer, CancellationToken cancellationToken) =>
        connection.ExecuteAsync(Sql.Command(
            $"""
            INSERT INTO tracked_customer ({TrackedRow.Columns})
            VALUES (@PersonId, @Kind, @CustomerKey, @Customer, @Since, @LastUpdate, @Source, @NextUpdate, @SnoozedUntil, @Health, @RemindedOn,
                @TriedOn, @IsStopped)
            ON CONFLICT (person_id, kind, customer_key) DO UPDATE SET customer = excluded.customer, since = excluded.since,
                last_update = excluded.last_update, source = excluded.source, next_update = excluded.next_update,
                snoozed_until = excluded.snoozed_until, health = excluded.health, reminded_on = excluded.reminded_on,
                tried_on = excluded.tried_on, is_stopped = excluded.is_stopped
            """,
            TrackedRow.Of(personId, customer),
            cancellationToken));
}
