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
