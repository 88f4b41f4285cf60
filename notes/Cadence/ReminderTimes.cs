namespace NotesBot.Notes.Cadence;

/// <summary>When the reminders of one status are sent.</summary>
public static class ReminderTimes
{
    /// <summary>Whether one is to be sent now. What couldn't be sent on its day is, on the next on which it may.</summary>
    public static bool IsDue(ReminderPlan plan, Tracked tracked, OwnDay own, DateTimeOffset now) =>
        own.IsOpen(now) && own.Today(now) is var today && !(tracked.TriedOn >= today) && plan.Due(own.Week, today, tracked.RemindedOn) is not null;

    /// <summary>The instant at which the next one is to be sent: never before <paramref name="now"/>. Null for never.</summary>
    public static DateTimeOffset? Next(ReminderPlan plan, Tracked tracked, OwnDay own, DateTimeOffset now)
    {
        var today = own.Today(now);
        var day = plan.Due(own.Week, today, tracked.RemindedOn) is not null
            ? today
            : plan.Next(own.Week, tracked.RemindedOn is { } told && told > today ? told : today);
        return day is { } next ? own.Open(tracked.TriedOn is { } tried && tried >= next ? CalendarDays.Plus(tried, 1) : next, now) : null;
    }
}
