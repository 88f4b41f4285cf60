namespace NotesBot.Notes.Rules.Dates;

/// <summary>Reckoning with days. A day that doesn't exist is null, never an exception.</summary>
internal static class Days
{
    private const int DaysOfWeek = 7;

    // The 29th of February may be eight years away (1896 to 1904, 2096 to 2104).
    private const int YearsToLookAhead = 8;

    public static DateOnly? Of(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;

    /// <summary>The next such day, today included.</summary>
    public static DateOnly? Next(DateOnly today, int month, int day) =>
        Enumerable.Range(today.Year, YearsToLookAhead + 1)
            .Select(year => Of(year, month, day))
            .FirstOrDefault(found => found >= today);

    /// <summary>The next such day of a month, today included.</summary>
    public static DateOnly? Next(DateOnly today, int day) =>
        Enumerable.Range(0, 3)
            .Select(months => PlusMonths(First(today), months) is { } first ? Of(first.Year, first.Month, day) : null)
            .FirstOrDefault(found => found >= today);

    public static DateOnly? Plus(DateOnly day, int days) =>
        days <= DateOnly.MaxValue.DayNumber - day.DayNumber ? day.AddDays(days) : null;

    public static DateOnly? PlusMonths(DateOnly day, int months) =>
        (day.Year * 12) + day.Month + months <= (9999 * 12) + 12 ? day.AddMonths(months) : null;

    public static DateOnly First(DateOnly day) => new(day.Year, day.Month, 1);

    public static DateOnly? EndOfMonth(DateOnly? day) =>
        day is { } d ? new DateOnly(d.Year, d.Month, DateTime.DaysInMonth(d.Year, d.Month)) : null;

    /// <param name="weekday">0 is Monday.</param>
    public static DateOnly? After(DateOnly today, int weekday) =>
        Plus(today, ((weekday - Weekday(today) + DaysOfWeek - 1) % DaysOfWeek) + 1);

    /// <summary>The day of this calendar week, or the next such day where that is past.</summary>
    public static DateOnly? ThisWeek(DateOnly today, int weekday) =>
        weekday >= Weekday(today) ? Plus(today, weekday - Weekday(today)) : After(today, weekday);

    /// <summary>The day of a calendar week to come; weeks begin on Monday.</summary>
    public static DateOnly? InWeek(DateOnly today, int weeks, int weekday) =>
        Plus(today, (weeks * DaysOfWeek) + weekday - Weekday(today));

    /// <summary>0 is Monday, 6 Sunday.</summary>
    public static int Weekday(DateOnly day) => ((int)day.DayOfWeek + DaysOfWeek - 1) % DaysOfWeek;

    /// <summary>So many days, weeks, months or years from today.</summary>
    public static DateOnly? In(DateOnly today, int count, char unit) => unit switch
    {
        'd' => Plus(today, count),
        'w' => Plus(today, count * DaysOfWeek),
        'm' => PlusMonths(today, count),
        _ => PlusMonths(today, count * 12),
    };
}
