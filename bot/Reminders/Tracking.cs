using NotesBot.Notes.Cadence;
using NotesBot.Notes.Rules;
using NotesBot.Stores;

namespace NotesBot.Reminders;

/// <summary>
/// What becomes of an agenda when its person tells something of a customer. Pure. What was sent or tried on a day is recorded with the
/// reminders; an agenda may forget it.
/// </summary>
internal static class Tracking
{
    /// <summary>Tracks a customer, or goes on with one that was stopped. A last update that isn't told leaves the one that is known.</summary>
    public static Agenda Track(Agenda agenda, string kind, string customer, DateOnly? last, Moment moment)
    {
        var known = agenda.Find(kind, customer);
        var facts = known?.Facts ?? new Tracked(moment.Today, null);
        return agenda.With(new TrackedCustomer(kind, PlainText.OneLine(customer), facts with
        {
            Last = last ?? facts.Last,
            NextUpdate = last is null ? facts.NextUpdate : null,
            SnoozedUntil = null,
            RemindedOn = moment.Told,
            TriedOn = null,
        })
        {
            Source = last is null ? known?.Source : null,
        });
    }

    /// <summary>
    /// Notes that an update was saved in FTOP. That starts its clock, and nothing else does. An older note's card, tapped after a later
    /// update, changes nothing.
    /// </summary>
    /// <param name="source">The note's id; null for an update that was told.</param>
    public static Agenda Saved(
        Agenda agenda, string kind, string customer, DateOnly day, string? source, DateOnly? nextUpdate, Moment moment)
    {
        var known = agenda.Find(kind, customer);
        if (source is not null && known?.Facts.Last > day && known.Source != source)
        {
            return agenda;
        }

        var facts = known?.Facts ?? new Tracked(moment.Today, null);
        return agenda.With(new TrackedCustomer(kind, PlainText.OneLine(customer), facts with
        {
            Last = day,
            NextUpdate = nextUpdate > day ? nextUpdate : null,
            SnoozedUntil = null,
            RemindedOn = moment.Told,
            TriedOn = null,
        })
        {
            Source = source,
        });
    }

    public static Agenda Snooze(Agenda agenda, TrackedCustomer customer, DateOnly until) =>
        agenda.With(customer with { Facts = customer.Facts with { SnoozedUntil = until } });

    public static Agenda Stop(Agenda agenda, TrackedCustomer customer) => agenda.With(customer with { IsStopped = true });

    /// <summary>From one's own agenda into a colleague's, with all that is known.</summary>
    public static (Agenda Own, Agenda Other) HandOver(Agenda own, Agenda other, TrackedCustomer customer, Moment moment) => (
        own.Without(customer),
        other.With(customer with
        {
            Source = null, IsStopped = false, Facts = customer.Facts with { SnoozedUntil = null, RemindedOn = moment.Told, TriedOn = null },
        }));
}
