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
    /// Notes that an update was saved in FTOP. That starts its clock, and nothing else does. A note that is older than the update that is
    /// known changes nothing; a customer who was stopped stays so.
    /// </summary>
    /// <param name="day">The day on which it was saved; for a note not before the one on which it was written, unless the person says so.</param>
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
            IsStopped = known?.IsStopped == true,
        });
    }

    public static Agenda Snooze(Agenda agenda, TrackedCustomer customer, DateOnly until) =>
        agenda.With(customer with { Facts = customer.Facts with { SnoozedUntil = until } });

    /// <summary>A line of a list: it adds what isn't known, and never puts an update back that is.</summary>
    public static Agenda Listed(Agenda agenda, string kind, string customer, DateOnly? last, Moment moment) =>
        agenda.Find(kind, customer)?.Facts.Last > last
            ? Track(agenda, kind, customer, null, moment)
            : Track(agenda, kind, customer, last, moment);

    public static Agenda Stop(Agenda agenda, TrackedCustomer customer) => agenda.With(customer with { IsStopped = true });

    /// <summary>From one's own agenda into a colleague's, with all that is known. Where they know of a later update, that counts.</summary>
    public static (Agenda Own, Agenda Other) HandOver(Agenda own, Agenda other, TrackedCustomer customer, Moment moment)
    {
        var known = other.Find(customer.Kind, customer.Customer);
        var newest = known?.Facts.Last >= customer.Facts.Last || customer.Facts.Last is null ? known ?? customer : customer with { Source = null };
        return (
            own.Without(customer),
            other.With(newest with
            {
                IsStopped = false, Facts = newest.Facts with { SnoozedUntil = null, RemindedOn = moment.Told, TriedOn = null },
            }));
    }
}
