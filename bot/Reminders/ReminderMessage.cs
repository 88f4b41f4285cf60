using System.Collections.Immutable;
using NotesBot.Cards;
using NotesBot.Notes.Cadence;
using NotesBot.Stores;
using NotesBot.Turns;

namespace NotesBot.Reminders;

/// <summary>The one card that all reminders of a person and a day come as, in their language.</summary>
internal static class ReminderMessage
{
    public static (byte[] Json, string Summary) Of(Agenda agenda, ImmutableArray<Reminder> reminders, Planner planner, DateTimeOffset now)
    {
        var today = planner.Own(agenda).Today(now);
        var due = agenda.Customers.Where(customer => reminders.Any(reminder => Is(reminder, customer))).ToList();
        var all = reminders.Any(reminder => reminder.Kind == StatusKind.Summary) ? planner.Reminded(agenda) : [];
        var maySnooze = due is [var one]
            && Rhythm.LatestSnooze(planner.Rules(one.Kind), one.Facts, agenda.Settings.Week, today) is not null;
        return ReminderCard.Remind(Statuses(due), Statuses(all), maySnooze, BotWords.Of(agenda.Language ?? agenda.Reach.Locale));

        ImmutableArray<CustomerStatus> Statuses(IEnumerable<TrackedCustomer> customers) =>
            [.. customers.Select(customer => CustomerStatus.Of(customer, planner.Rules(customer.Kind), today))];
    }

    private static bool Is(Reminder reminder, TrackedCustomer customer) =>
        reminder.Kind == customer.Kind && reminder.CustomerKey == customer.Key;
}
