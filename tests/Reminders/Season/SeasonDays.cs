namespace NotesBot.Tests.Reminders.Season;

/// <summary>
/// The days of the reminders, reckoned from the promise and not from the bot: days 12, 14, 18, 20 and 21 after the last update, daily to
/// day 25, then weekly. Where nobody works on day 21 its reminder comes on the working day before; any other on the next.
/// </summary>
internal static class SeasonDays
{
    public static IEnumerable<DateOnly> Of(DateOnly last, DateOnly? snoozedUntil, Func<DateOnly, bool> works, DateOnly upTo)
    {
        var limit = last.AddDays(21);
        var before = new[] { 12, 14, 18, 20 }.Select(last.AddDays);
        if (snoozedUntil is { } until && until < limit)
        {
            before = before.Append(until);
        }

        var after = Enumerable.Range(22, 4).Concat(Enumerable.Range(0, 60).Select(week => 32 + (7 * week))).Select(last.AddDays);
        return before.Select(day => Next(day, works)).Where(day => snoozedUntil is null || day >= snoozedUntil)
            .Append(LastInTime(last, works))
            .Concat(after.TakeWhile(day => day <= upTo).Select(day => Next(day, works)))
            .Where(day => day <= upTo);
    }

    /// <summary>The day on which the last reminder in time comes.</summary>
    public static DateOnly LastInTime(DateOnly last, Func<DateOnly, bool> works)
    {
        for (var day = last.AddDays(21); day > last; day = day.AddDays(-1))
        {
            if (works(day))
            {
                return day;
            }
        }

        return Next(last.AddDays(21), works);
    }

    private static DateOnly Next(DateOnly day, Func<DateOnly, bool> works)
    {
        while (!works(day))
        {
            day = day.AddDays(1);
        }

        return day;
    }
}
