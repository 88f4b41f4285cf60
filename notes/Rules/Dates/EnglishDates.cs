using System.Collections.Immutable;
using System.Text.RegularExpressions;
using NotesBot.Notes.Questions;

namespace NotesBot.Notes.Rules.Dates;

/// <summary>Days in English words.</summary>
internal static class EnglishDates
{
    private const string Lead = "(?:(?:on|by|until|due|before) )?(?:the )?";
    private const string Time = @"(?: at [0-9]{1,2}(?:[:.][0-9]{2})?(?: ?[ap]m)?)?";
    private const string DayOfMonth = @"(?<d>[0-9]{1,2})(?:st|nd|rd|th)?";
    private const string Month = @"(?<m>[a-z]{3,9})\.?";
    private const string Weekday = @"(?:(?<w>[a-z]{3,9})\.?,? )?";
    private const string Year = @"(?:,? ?(?<y>[0-9]{4}))?";
    private const string Count = @"(?<n>[a-z]{1,6}|[0-9]{1,3})";
    private const string Unit = "(?<u>days?|weeks?|months?|years?)";

    public static readonly ImmutableArray<DatePattern> Patterns =
    [
        Of("today", (_, today) => today),
        Of("tomorrow", (_, today) => Days.Plus(today, 1)),
        Of("day after tomorrow", (_, today) => Days.Plus(today, 2)),
        Of($"{Weekday}{DayOfMonth}(?: of)? {Month}{Year}", Named),
        Of($"{Weekday}{Month} {DayOfMonth}{Year}", Named),
        Of(@"(?<d>[0-9]{1,2})(?:st|nd|rd|th)(?: of the month)?", (match, today) => Days.Next(today, NumericDates.Number(match, "d"))),
        Of($"{DayOfMonth} of next month", (match, today) =>
            Days.PlusMonths(Days.First(today), 1) is { } next ? Days.Of(next.Year, next.Month, NumericDates.Number(match, "d")) : null),
        Of(@"(?:(?<which>this|next|coming) )?(?<w>[a-z]{3,9})\.?", WeekdayOf),
        Of(@"(?:next week(?: on)? (?<w>[a-z]{3,9})|(?<w>[a-z]{3,9}),?(?: of)? next week)", (match, today) => InWeek(match, today, 1)),
        Of("next week", (_, today) => Days.InWeek(today, 1, 0)),
        Of("next month", (_, today) => Days.PlusMonths(Days.First(today), 1)),
        Of($"(?:in |within )?{Count} {Unit}(?: from (?:now|today))?", (match, today) =>
            EnglishNames.Number(match.Groups["n"].Value) is var count and >= 0 ? Days.In(today, count, match.Groups["u"].Value[0]) : null),
        Of("end of(?: the| this)? week", (_, today) => Days.ThisWeek(today, 4)),
        Of("end of next week", (_, today) => Days.InWeek(today, 1, 4)),
        Of("end of(?: the| this)? month", (_, today) => Days.EndOfMonth(today)),
        Of("end of next month", (_, today) => Days.EndOfMonth(Days.PlusMonths(today, 1))),
        Of("end of(?: the| this)? year", (_, today) => new DateOnly(today.Year, 12, 31)),
    ];

    private static DatePattern Of(string form, Func<Match, DateOnly, DateOnly?> day) =>
        DatePattern.Of($"{Lead}(?:{form}){Time}", (match, context) => day(match, context.Today));

    // A weekday that contradicts the date is a slip: better ask than guess which of the two was meant.
    private static DateOnly? Named(Match match, DateOnly today)
    {
        var (month, day) = (EnglishNames.Month(match.Groups["m"].Value), NumericDates.Number(match, "d"));
        var found = match.Groups["y"].Success
            ? Days.Of(NumericDates.Number(match, "y"), month, day)
            : Days.Next(today, month, day);
        return found is { } date && match.Groups["w"] is { Success: true, Value: var weekday }
            && EnglishNames.Weekday(weekday) != Days.Weekday(date) ? null : found;
    }

    private static DateOnly? WeekdayOf(Match match, DateOnly today) =>
        (EnglishNames.Weekday(match.Groups["w"].Value), match.Groups["which"].Value) switch
        {
            (-1, _) => null,
            (var weekday, "this") => Days.ThisWeek(today, weekday),
            (var weekday, "next") => Days.InWeek(today, 1, weekday),
            var (weekday, _) => Days.After(today, weekday),
        };

    private static DateOnly? InWeek(Match match, DateOnly today, int weeks) =>
        EnglishNames.Weekday(match.Groups["w"].Value) is var weekday and >= 0 ? Days.InWeek(today, weeks, weekday) : null;
}
