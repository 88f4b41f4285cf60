using System.Data.Common;
using Dapper;

namespace NotesBot.Stores;

/// <summary>Reads and writes agendas within the caller's transaction.</summary>
internal static class AgendaTable
{
    private const string Columns =
        """
        person.language, person.time_zone AS chosen_zone, r.reference, r.locale, r.time_zone AS client_zone, r.reach, r.reason, a.hour,
            a.working_days, a.quiet_days, a.weekly, a.overall, a.is_off, a.summary_on, a.next_at, a.attempts, a.put_off_until
        """;

    // The person stands first: an agenda may be asked for before anything of it is stored.
    private const string Select =
        $"""
        SELECT p.id AS person_id, {Columns}
        FROM (SELECT @personId AS id) AS p
        LEFT JOIN person ON person.id = p.id
        LEFT JOIN conversation_reference AS r ON r.person_id = p.id
        LEFT JOIN agenda AS a ON a.person_id = p.id
        """;

    /// <summary>Two statements over given people: their agendas, and what these track. Those that aren't stored are left out.</summary>
    public const string SelectStored =
        $"""
        SELECT a.person_id, {Columns}
        FROM agenda AS a
        LEFT JOIN person ON person.id = a.person_id
        LEFT JOIN conversation_reference AS r ON r.person_id = a.person_id
        WHERE a.person_id IN (VALUES @rows);
        SELECT {TrackedRow.Columns} FROM tracked_customer WHERE person_id IN (VALUES @rows) ORDER BY person_id, customer_key, kind
        """;

    private static readonly GivenRows<Agenda> Own = new(
        """
        WITH given (person_id, hour, working_days, quiet_days, weekly, overall, is_off, summary_on, next_at, attempts, put_off_until)
            AS (VALUES @rows)
        INSERT INTO agenda (person_id, hour, working_days, quiet_days, weekly, overall, is_off, summary_on, next_at, attempts,
            put_off_until)
        SELECT person_id, hour, working_days, quiet_days, weekly, overall, is_off, summary_on, next_at, attempts, put_off_until
        FROM given WHERE person_id IS NOT NULL
        ON CONFLICT (person_id) DO UPDATE SET hour = excluded.hour, working_days = excluded.working_days,
            quiet_days = excluded.quiet_days, weekly = excluded.weekly, overall = excluded.overall, is_off = excluded.is_off,
            summary_on = excluded.summary_on, next_at = excluded.next_at, attempts = excluded.attempts,
            put_off_until = excluded.put_off_until
        """,
        Column<Agenda>.Text(agenda => agenda.PersonId),
        Column<Agenda>.Number(agenda => agenda.Settings.Hour),
        Column<Agenda>.Text(agenda => AgendaRow.Write(agenda.Settings.WorkingDays)),
        Column<Agenda>.Text(agenda => AgendaRow.Write(agenda.Settings.Quiet)),
        Column<Agenda>.Number(agenda => agenda.Settings.IsWeekly ? 1 : 0),
        Column<Agenda>.Number(agenda => agenda.Settings.IsOverall ? 1 : 0),
        Column<Agenda>.Number(agenda => agenda.Settings.IsOff ? 1 : 0),
        Column<Agenda>.Text(agenda => AgendaRow.Iso(agenda.SummaryOn)),
        Column<Agenda>.Number(agenda => agenda.NextAt?.ToUnixTimeMilliseconds()),
        Column<Agenda>.Number(agenda => agenda.Attempts),
        Column<Agenda>.Number(agenda => agenda.PutOffUntil?.ToUnixTimeMilliseconds()));

    public static async Task<Agenda> FindAsync(DbConnection connection, string personId, CancellationToken cancellationToken)
    {
        var row = await connection.QuerySingleAsync<AgendaRow>(Sql.Command(Select, new { personId }, cancellationToken));
        var customers = await connection.QueryAsync<TrackedRow>(Sql.Command(
            $"SELECT {TrackedRow.Columns} FROM tracked_customer WHERE person_id = @personId ORDER BY customer_key, kind",
            new { personId },
            cancellationToken));
        return row.ToAgenda(customers);
    }

    /// <summary>Reads what <see cref="SelectStored"/> found.</summary>
    public static async Task<IEnumerable<Agenda>> ReadAsync(SqlMapper.GridReader results)
    {
        var rows = await results.ReadAsync<AgendaRow>();
        var customers = (await results.ReadAsync<TrackedRow>()).ToLookup(customer => customer.PersonId, StringComparer.Ordinal);
        return rows.Select(row => row.ToAgenda(customers[row.PersonId]));
    }

    /// <summary>Writes what differs.</summary>
    public static Task SaveAsync(
        DbConnection connection, Agenda before, Agenda after, DateTimeOffset now, CancellationToken cancellationToken) =>
        SaveAsync(connection, [(before, after)], now, cancellationToken);

    /// <summary>Writes what differs, of different people.</summary>
    public static async Task SaveAsync(
        DbConnection connection,
        IReadOnlyCollection<(Agenda Before, Agenda After)> changes,
        DateTimeOffset now,
        CancellationToken cancellationToken)
    {
        foreach (var (_, after) in changes.Where(change => change.Before.Reach != change.After.Reach))
        {
            await SaveReachAsync(connection, after, now, cancellationToken);
        }

        await TrackedRow.SaveAsync(connection, [.. changes.SelectMany(change => Changed(change.Before, change.After))], cancellationToken);
        foreach (var gone in changes.SelectMany(change => Gone(change.Before, change.After)))
        {
            await connection.ExecuteAsync(Sql.Command(
                "DELETE FROM tracked_customer WHERE person_id = @PersonId AND kind = @Kind AND customer_key = @CustomerKey",
                new { gone.PersonId, gone.Kind, gone.CustomerKey },
                cancellationToken));
        }

        await Own.ExecuteAsync(connection, [.. changes.Select(change => change.After)], null, cancellationToken);
    }

    private static IEnumerable<TrackedRow> Changed(Agenda before, Agenda after)
    {
        var unchanged = before.Customers.ToHashSet();
        return after.Customers.Where(customer => !unchanged.Contains(customer)).Select(customer => TrackedRow.Of(after.PersonId, customer));
    }

    private static IEnumerable<TrackedRow> Gone(Agenda before, Agenda after)
    {
        var kept = after.Customers.Select(customer => (customer.Kind, customer.Key)).ToHashSet();
        return before.Customers.Where(customer => !kept.Contains((customer.Kind, customer.Key)))
            .Select(customer => TrackedRow.Of(after.PersonId, customer));
    }

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
}
