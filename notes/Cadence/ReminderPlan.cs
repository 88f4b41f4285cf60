using System.Collections.Immutable;

namespace NotesBot.Notes.Cadence;

/// <summary>The days on which the author of one status is reminded: some before the last day in time, that day, and then without end.</summary>
/// <param name="From">Nothing is sent before this day.</param>
/// <param name="Limit">The last day that is in time. Where nobody works then, its reminder moves to the working day before.</param>
/// <param name="Before">The days before the limit, ascending. Where nobody works then, a reminder moves to the next working day.</param>
/// <param name="Daily">For how many days after the limit a reminder is sent daily.</param>
/// <param name="Every">After that, every so many days.</param>
public sealed record ReminderPlan(DateOnly From, DateOnly Limit, ImmutableArray<DateOnly> Before, int Daily, int Every)
{
    /// <summary>The day before which nothing but the limit and what follows it is sent.</summary>
    public DateOnly? SnoozedUntil { get; init; }

    /// <summary>
    /// The newest reminder that is due: on a working day up to <paramref name="today"/>, and after the last one that was told. Of several
    /// that were missed one is left. Null when none is due.
    /// </summary>
    public DateOnly? Due(WorkWeek week, DateOnly today, DateOnly? told) =>
        Days(week, today).TakeWhile(day => day <= today).Where(day => told is null || day > told).Select(day => (DateOnly?)day).LastOrDefault();

    /// <summary>The first reminder after a day; null when the calendar, or the working days, end before.</summary>
    public DateOnly? Next(WorkWeek week, DateOnly after) =>
        Days(week, after).Where(day => day > after).Select(day => (DateOnly?)day).FirstOrDefault();

    /// <summary>The reminders in their order, each a working day and none twice; those long before <paramref name="around"/> are left out.</summary>
    private IEnumerable<DateOnly> Days(WorkWeek week, DateOnly around)
    {
        var last = week.OnOrBefore(Limit) is { } before && before >= From ? before : (DateOnly?)null;
        var sent = DateOnly.MinValue;
        foreach (var wanted in Wanted(week.OnOrBefore(around) ?? around))
        {
            if (wanted < Limit)
            {
                if (week.OnOrAfter(wanted) is not { } day || (last is { } end && day >= end) || day < From || day <= sent)
                {
                    continue; // the limit's own reminder says it, or one before has
                }

                if (SnoozedUntil is not { } until || day >= until)
                {
                    yield return sent = day;
                }
            }
            else if (((wanted == Limit ? last : null) ?? week.OnOrAfter(CalendarDays.Later(wanted, From))) is not { } late)
            {
                yield break; // nobody works any more
            }
            else if (late > sent)
            {
                yield return sent = late;
            }
        }
    }

    /// <summary>
    /// The days before they move. After the limit they begin with the newest up to <paramref name="worked"/>: on a working day those before
    /// it were told, or are told by it.
    /// </summary>
    private IEnumerable<DateOnly> Wanted(DateOnly worked)
    {
        var snoozed = SnoozedUntil is { } until && until < Limit ? [until] : ImmutableArray<DateOnly>.Empty;
        foreach (var day in Before.Concat(snoozed).Where(day => day < Limit).Order())
        {
            yield return day;
        }

        yield return Limit;
        var first = Math.Max(1, worked.DayNumber - Limit.DayNumber);
        for (var days = first; days <= Daily; days++)
        {
            yield return CalendarDays.Plus(Limit, days);
        }

        for (var times = Math.Max(0, (first - Daily) / Every); ; times++)
        {
            var day = CalendarDays.Plus(Limit, Daily + (times * Every));
            if (day == DateOnly.MaxValue)
            {
                yield break;
            }

            yield return day;
        }
    }
}
