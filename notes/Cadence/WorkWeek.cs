using System.Collections.Immutable;

namespace NotesBot.Notes.Cadence;

/// <summary>Days on which somebody wants to hear nothing: a holiday, a leave. Both ends belong to it.</summary>
public readonly record struct QuietDays(DateOnly From, DateOnly To);

/// <summary>The days on which somebody works.</summary>
public sealed record WorkWeek(ImmutableArray<DayOfWeek> Days, ImmutableArray<QuietDays> Quiet)
{
    // Two years: longer than any leave. Somebody who is away for longer is not reminded.
    private const int Longest = 750;

    public static readonly WorkWeek Usual =
        new([DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday], []);

    public bool IsWorking(DateOnly day) => Days.Contains(day.DayOfWeek) && !Quiet.Any(quiet => quiet.From <= day && day <= quiet.To);

    /// <summary>The first working day from a day on, itself included; null when there is none within two years.</summary>
    public DateOnly? OnOrAfter(DateOnly day) => Find(day, 1);

    /// <summary>The last working day up to a day, itself included; null when there is none within two years.</summary>
    public DateOnly? OnOrBefore(DateOnly day) => Find(day, -1);

    private DateOnly? Find(DateOnly day, int step)
    {
        for (var number = day.DayNumber;
            Math.Abs(number - day.DayNumber) <= Longest && number >= DateOnly.MinValue.DayNumber && number <= DateOnly.MaxValue.DayNumber;
            number += step)
        {
            if (IsWorking(DateOnly.FromDayNumber(number)))
            {
                return DateOnly.FromDayNumber(number);
            }
        }

        return null;
    }
}
