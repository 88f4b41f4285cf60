namespace NotesBot.Notes.Cadence;

/// <summary>Reckoning with days that never falls off either end of the calendar.</summary>
public static class CalendarDays
{
    /// <summary>So many calendar days later, or earlier; at the end of the calendar where it would be left.</summary>
    public static DateOnly Plus(DateOnly day, int days) =>
        DateOnly.FromDayNumber((int)Math.Clamp((long)day.DayNumber + days, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber));

    /// <summary>The last day of the calendar quarter.</summary>
    public static DateOnly EndOfQuarter(DateOnly day)
    {
        var month = ((day.Month - 1) / 3 * 3) + 3;
        return new DateOnly(day.Year, month, DateTime.DaysInMonth(day.Year, month));
    }

    /// <summary>The Monday of the day's week.</summary>
    public static DateOnly Monday(DateOnly day) => Plus(day, -(((int)day.DayOfWeek + 6) % 7));

    /// <summary>The earlier of two days.</summary>
    public static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;

    /// <summary>The later of two days.</summary>
    public static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
