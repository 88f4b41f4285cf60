using System.Collections.Immutable;

namespace NotesBot.Notes.Cadence;

/// <summary>Days on which somebody wants to hear nothing: a holiday, a leave. Both ends belong to it.</summary>
public readonly record struct QuietDays(DateOnly From, DateOnly To);

/// <summary>The days on which somebody works.</summary>
public sealed record WorkWeek(ImmutableArray<DayOfWeek> Days, ImmutableArray<QuietDays> Quiet)
{
    /// <summary>Monday to Friday, without a leave.</summary>
    public static readonly WorkWeek Usual =
        new([DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday], []);

    /// <summary>Whether it is one of the days, and in no leave.</summary>
    public bool IsWorking(DateOnly day) => Days.Contains(day.DayOfWeek) && QuietOn(day) is null;

    /// <summary>The first working day from a day on, itself included; null when nobody works any more.</summary>
    public DateOnly? OnOrAfter(DateOnly day) => Find(day, 1);

    /// <summary>The last working day up to a day, itself included; null when nobody worked before.</summary>
    public DateOnly? OnOrBefore(DateOnly day) => Find(day, -1);

    private DateOnly? Find(DateOnly day, int step)
    {
        for (var number = day.DayNumber;
            !Days.IsEmpty && number >= DateOnly.MinValue.DayNumber && number <= DateOnly.MaxValue.DayNumber;
            number += step)
        {
            var found = DateOnly.FromDayNumber(number);
            if (QuietOn(found) is { } quiet)
            {
                number = (step > 0 ? quiet.To : quiet.From).DayNumber; // at once, for some are quiet for ever
            }
            else if (Days.Contains(found.DayOfWeek))
            {
                return found;
            }
        }

        return null;
    }

    private QuietDays? QuietOn(DateOnly day)
    {
        foreach (var quiet in Quiet)
        {
            if (quiet.From <= day && day <= quiet.To)
            {
                return quiet;
            }
        }

        return null;
    }
}
