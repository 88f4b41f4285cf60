using System.Collections.Immutable;
using NotesBot.Notes.Cadence;
using NotesBot.Stores;

namespace NotesBot.Reminders;

/// <summary>What an agenda becomes once its reminders were sent, or weren't. Pure.</summary>
internal static class Aftermath
{
    // The longer a channel is away, the less often it is asked.
    private static readonly ImmutableArray<int> Minutes = [1, 2, 5, 10, 20, 30, 60];

    /// <param name="reach">What was sent to: somebody who came back meanwhile isn't closed again.</param>
    public static Agenda After(
        Agenda agenda, ImmutableArray<Reminder> reminders, Reach reach, SendOutcome outcome, Planner planner, DateTimeOffset now) => outcome.State switch
    {
        ReminderState.Sent => planner.Planned(Renewed(Told(agenda, reminders), outcome) with { Attempts = 0, PutOffUntil = null }, now),
        ReminderState.Deferred =>
            planner.Planned(agenda with { Attempts = agenda.Attempts + 1, PutOffUntil = now + Wait(agenda, outcome) }, now),
        ReminderState.Undeliverable => planner.Planned(Closed(agenda, reach, outcome), now),
        _ => planner.Planned(Tried(agenda, reminders), now),
    };

    /// <summary>What was sent before, or may have been: of the first nothing is made up for, of neither anything more is sent on its day.</summary>
    public static Agenda Before(Agenda agenda, ReminderStore.Refused refused) => Tried(Told(agenda, refused.Sent), refused.Tried);

    private static Agenda Tried(Agenda agenda, ImmutableArray<Reminder> reminders) =>
        Each(agenda, reminders, (customer, day) => customer with { Facts = customer.Facts with { TriedOn = day } });

    private static Agenda Told(Agenda agenda, ImmutableArray<Reminder> reminders) => Each(agenda, reminders, (customer, day) => customer with
    {
        Facts = customer.Facts with
        {
            RemindedOn = day,
            TriedOn = day,
            SnoozedUntil = customer.Facts.SnoozedUntil <= day ? null : customer.Facts.SnoozedUntil,
        },
    });

    private static Agenda Each(
        Agenda agenda, ImmutableArray<Reminder> reminders, Func<TrackedCustomer, DateOnly, TrackedCustomer> change)
    {
        var days = reminders.ToDictionary(reminder => (reminder.Kind, reminder.CustomerKey), reminder => reminder.Day);
        return agenda with
        {
            Customers =
            [
                .. agenda.Customers.Select(customer =>
                    days.TryGetValue((customer.Kind, customer.Key), out var day) ? change(customer, day) : customer),
            ],
            SummaryOn = days.TryGetValue((StatusKind.Summary, ""), out var summary) ? summary : agenda.SummaryOn,
        };
    }

    private static Agenda Renewed(Agenda agenda, SendOutcome outcome) => outcome.NewReference is { } reference
        ? agenda with { Reach = agenda.Reach with { Reference = reference } }
        : agenda;

    private static Agenda Closed(Agenda agenda, Reach reach, SendOutcome outcome) => agenda.Reach == reach
        ? agenda with { Reach = reach with { State = ReachState.Blocked, Reason = outcome.Reason }, Attempts = 0 }
        : agenda;

    private static TimeSpan Wait(Agenda agenda, SendOutcome outcome)
    {
        var own = TimeSpan.FromMinutes(Minutes[Math.Min(agenda.Attempts, Minutes.Length - 1)]);
        return outcome.RetryAfter is { } asked && asked > own ? (asked < Planner.LongestPutOff ? asked : Planner.LongestPutOff) : own;
    }
}
