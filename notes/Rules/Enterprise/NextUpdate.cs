using NotesBot.Notes.Rules.Dates;

namespace NotesBot.Notes.Rules.Enterprise;

/// <summary>
/// The day of the next planned update: after today, and at most 21 calendar days after the status (guidance: every 2 weeks, not to
/// exceed 21 days).
/// </summary>
public static class NextUpdate
{
    /// <summary>The most calendar days between two updates; the last of them is in time.</summary>
    public const int MostDays = 21;

    /// <summary>The rhythm in calendar days.</summary>
    public const int UsualDays = 14;

    public const string Ok = "ok";

    /// <summary>Later than usual, but in time: told, not refused.</summary>
    public const string Late = "info_over_14";

    public const string TooLate = "error_over_21";

    public const string NotInFuture = "error_not_future";

    /// <returns><see cref="Ok"/>, <see cref="Late"/>, <see cref="TooLate"/> or <see cref="NotInFuture"/>.</returns>
    public static string Check(DateOnly statusDate, DateOnly today, DateOnly next) => (next.DayNumber - statusDate.DayNumber) switch
    {
        _ when next <= today => NotInFuture,
        > MostDays => TooLate,
        > UsualDays => Late,
        _ => Ok,
    };

    /// <summary>Two weeks after the status.</summary>
    public static DateOnly Default(DateOnly statusDate) => Days.Plus(statusDate, UsualDays) ?? DateOnly.MaxValue;
}
