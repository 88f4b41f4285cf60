using System.Collections.Immutable;

namespace NotesBot.Notes.Cadence;

/// <summary>Decides how a status stands and when its author is reminded (spec 3.3, D-20). Pure: today arrives as a parameter.</summary>
public static class Rhythm
{
    /// <summary>How long before the end of a quarter its reminders come, in days.</summary>
    private static readonly ImmutableArray<int> BeforeQuarterEnds = [28, 14, 7, 3];

    /// <summary>Calendar days since the last update; null when none is known.</summary>
    public static int? Days(Tracked tracked, DateOnly today) => today.DayNumber - tracked.Last?.DayNumber;

    /// <summary>The day on which the next update is due.</summary>
    public static DateOnly Due(CadenceRules rules, Tracked tracked) =>
        tracked.Last is not { } last ? tracked.Since
        : IsQuarterly(rules, tracked) ? Limit(rules, tracked)
        : CalendarDays.Plus(last, rules.Due);

    /// <summary>The last day that is in time.</summary>
    public static DateOnly Limit(CadenceRules rules, Tracked tracked) =>
        tracked.Last is not { } last ? tracked.Since
        : IsQuarterly(rules, tracked) ? CalendarDays.EndOfQuarter(CalendarDays.Plus(CalendarDays.EndOfQuarter(last), 1))
        : CalendarDays.Plus(last, rules.Limit);

    public static CadenceState State(CadenceRules rules, Tracked tracked, DateOnly today) => Days(tracked, today) switch
    {
        null => CadenceState.NeverRecorded,
        _ when IsQuarterly(rules, tracked) => QuarterlyState(tracked.Last!.Value, today),
        var days when days > rules.Limit => CadenceState.Overdue,
        var days when days == rules.Limit => CadenceState.LastDay,
        var days when days >= rules.Due => CadenceState.Due,
        var days when days >= rules.Soon => CadenceState.DueSoon,
        _ => CadenceState.Ok,
    };

    /// <summary>The days on which its author is reminded.</summary>
    public static ReminderPlan Plan(CadenceRules rules, Tracked tracked)
    {
        var limit = Limit(rules, tracked);
        var daily = rules.DailyUntil - rules.Limit;
        if (tracked.Last is not { } last)
        {
            return new ReminderPlan(tracked.Since, limit, [], daily, rules.ThenEvery) { SnoozedUntil = tracked.SnoozedUntil };
        }

        // The day that the note itself names is told when it comes before the rhythm's own.
        var named = tracked.NextUpdate is { } next && next > last && next < Due(rules, tracked) ? [next] : ImmutableArray<DateOnly>.Empty;
        var before = IsQuarterly(rules, tracked)
            ? BeforeQuarterEnds.Select(days => CalendarDays.Plus(limit, -days))
            : rules.Ladder.Where(days => days < rules.Limit).Select(days => CalendarDays.Plus(last, days));
        return new ReminderPlan(CalendarDays.Plus(last, 1), limit, [.. before.Concat(named).Where(day => day > last).Order()], daily, rules.ThenEvery)
        {
            SnoozedUntil = tracked.SnoozedUntil,
        };
    }

    /// <summary>The latest day until which its author may put it off: that of the limit's own reminder. Null when it is too late for that.</summary>
    public static DateOnly? LatestSnooze(CadenceRules rules, Tracked tracked, WorkWeek week, DateOnly today) =>
        week.OnOrBefore(Limit(rules, tracked)) is { } last && last > today ? last : null;

    private static bool IsQuarterly(CadenceRules rules, Tracked tracked) =>
        rules.IsQuarterly && tracked is { Last: not null, Health: "green" or "blue" };

    private static CadenceState QuarterlyState(DateOnly last, DateOnly today)
    {
        var end = CalendarDays.EndOfQuarter(last);
        return today <= end ? CadenceState.Ok
            : today <= CalendarDays.EndOfQuarter(CalendarDays.Plus(end, 1)) ? CadenceState.MissingThisQuarter
            : CadenceState.Overdue;
    }
}
