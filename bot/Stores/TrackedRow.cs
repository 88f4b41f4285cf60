using System.Data.Common;
using NotesBot.Notes.Cadence;

namespace NotesBot.Stores;

/// <summary>A tracked customer as the table holds it.</summary>
internal sealed record TrackedRow(
    string PersonId,
    string Kind,
    string CustomerKey,
    string Customer,
    string Since,
    string? LastUpdate,
    string? Source,
    string? NextUpdate,
    string? SnoozedUntil,
    string? Health,
    string? RemindedOn,
    string? TriedOn,
    long IsStopped)
{
    public const string Columns =
        "person_id, kind, customer_key, customer, since, last_update, source, next_update, snoozed_until, health, reminded_on, tried_on, is_stopped";

    private static readonly GivenRows<TrackedRow> Saved = new(
        $"""
        WITH given ({Columns}) AS (VALUES @rows)
        INSERT INTO tracked_customer ({Columns}) SELECT {Columns} FROM given WHERE person_id IS NOT NULL
        ON CONFLICT (person_id, kind, customer_key) DO UPDATE SET customer = excluded.customer, since = excluded.since,
            last_update = excluded.last_update, source = excluded.source, next_update = excluded.next_update,
            snoozed_until = excluded.snoozed_until, health = excluded.health, reminded_on = excluded.reminded_on,
            tried_on = excluded.tried_on, is_stopped = excluded.is_stopped
        """,
        Column<TrackedRow>.Text(row => row.PersonId),
        Column<TrackedRow>.Text(row => row.Kind),
        Column<TrackedRow>.Text(row => row.CustomerKey),
        Column<TrackedRow>.Text(row => row.Customer),
        Column<TrackedRow>.Text(row => row.Since),
        Column<TrackedRow>.Text(row => row.LastUpdate),
        Column<TrackedRow>.Text(row => row.Source),
        Column<TrackedRow>.Text(row => row.NextUpdate),
        Column<TrackedRow>.Text(row => row.SnoozedUntil),
        Column<TrackedRow>.Text(row => row.Health),
        Column<TrackedRow>.Text(row => row.RemindedOn),
        Column<TrackedRow>.Text(row => row.TriedOn),
        Column<TrackedRow>.Number(row => row.IsStopped));

    public static Task SaveAsync(DbConnection connection, IReadOnlyCollection<TrackedRow> rows, CancellationToken cancellationToken) =>
        Saved.ExecuteAsync(connection, rows, null, cancellationToken);

    public static TrackedRow Of(string personId, TrackedCustomer customer) => new(
        personId,
        customer.Kind,
        customer.Key,
        customer.Customer,
        AgendaRow.Iso(customer.Facts.Since)!,
        AgendaRow.Iso(customer.Facts.Last),
        customer.Source,
        AgendaRow.Iso(customer.Facts.NextUpdate),
        AgendaRow.Iso(customer.Facts.SnoozedUntil),
        customer.Facts.Health,
        AgendaRow.Iso(customer.Facts.RemindedOn),
        AgendaRow.Iso(customer.Facts.TriedOn),
        customer.IsStopped ? 1 : 0);

    public TrackedCustomer ToCustomer() => new(Kind, Customer, new Tracked(AgendaRow.Day(Since)!.Value, AgendaRow.Day(LastUpdate))
    {
        NextUpdate = AgendaRow.Day(NextUpdate),
        SnoozedUntil = AgendaRow.Day(SnoozedUntil),
        Health = Health,
        RemindedOn = AgendaRow.Day(RemindedOn),
        TriedOn = AgendaRow.Day(TriedOn),
    })
    {
        Source = Source,
        IsStopped = IsStopped == 1,
    };
}
