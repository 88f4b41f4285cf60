using NotesBot.Notes.Cadence;

namespace NotesBot.Tests.Notes.Cadence;

/// <summary>
/// The rhythm of an Enterprise Status as its guidance words it, walked day by day. Written from the wording and not from the code, so it
/// is slow, plain and repeats numbers on purpose.
/// </summary>
internal static class PlainRules
{
    public static CadenceState State(DateOnly last, DateOnly today) => (today.DayNumber - last.DayNumber) switch
    {
        >= 22 => CadenceState.Overdue,
        21 => CadenceState.LastDay,
        14 or 15 or 16 or 17 or 18 or 19 or 20 => CadenceState.Due,
        12 or 13 => CadenceState.DueSoon,
        _ => CadenceState.Ok,
    };

    public static CadenceState QuarterlyState(DateOnly last, DateOnly today) => (Quarter(today) - Quarter(last)) switch
    {
        <= 0 => CadenceState.Ok,
        1 => CadenceState.MissingThisQuarter,
        _ => CadenceState.Overdue,
    };

    /// <summary>The days of the reminders, up to a day.</summary>
    public static List<DateOnly> Reminders(DateOnly last, DateOnly? nextUpdate, DateOnly? snoozedUntil, PlainWeek week, DateOnly end)
    {
        var limits = LimitsOwn(last, week);
        var (told, waitsSoftly, waits) = (new List<DateOnly>(), false, false);
        for (var (n, day) = (1, last.AddDays(1)); day <= end; (n, day) = (n + 1, day.AddDays(1)))
        {
            waitsSoftly |= n is 12 or 14 or 18 or 20 || (n < 14 && day == nextUpdate) || (n < 21 && day == snoozedUntil);
            waitsSoftly &= !(day > limits);
            waits |= day == limits || (n == 21 && limits is null);
            waits |= n is 22 or 23 or 24 or 25 || (n > 25 && (n - 25) % 7 == 0);
            if (week.Works(day))
            {
                if (waits || (waitsSoftly && !(day < snoozedUntil)))
                {
                    told.Add(day);
                }

                (waitsSoftly, waits) = (false, false);
            }
        }

        return told;
    }

    /// <summary>The working day of the limit's reminder, day 21 or the last before; null when nobody works from the update on until then.</summary>
    private static DateOnly? LimitsOwn(DateOnly last, PlainWeek week)
    {
        for (var n = 21; n >= 1; n--)
        {
            if (week.Works(last.AddDays(n)))
            {
                return last.AddDays(n);
            }
        }

        return null;
    }

    private static int Quarter(DateOnly day) => (day.Year * 4) + (day.Month switch
    {
        1 or 2 or 3 => 0,
        4 or 5 or 6 => 1,
        7 or 8 or 9 => 2,
        _ => 3,
    });
}
