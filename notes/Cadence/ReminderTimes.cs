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
        if (plan.Due(own.Week, today, tracked.RemindedOn) is not null)
        {
            return own.Open(tracked.TriedOn is { } tried && tried >= today ? Calendar.Plus(tried, 1) : today, now);
        }

        var after = tracked.RemindedOn is { } told && told > today ? told : today;
        return plan.Next(own.Week, after) is { } next ? own.Open(next, now) : null;
    }
}
