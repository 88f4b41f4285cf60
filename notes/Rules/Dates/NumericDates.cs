using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using NotesBot.Notes.Questions;

namespace NotesBot.Notes.Rules.Dates;

/// <summary>Days in digits alone.</summary>
internal static class NumericDates
{
    private static readonly ImmutableArray<string> MonthFirst = ["en-US", "en", "zh", "ja", "ko"];

    public static readonly ImmutableArray<DatePattern> Patterns =
    [
        // A time behind it is passed over: some clients shift it by the time zone.
        DatePattern.Of(@"(?<y>[0-9]{4})(?:-(?<m>[0-9]{1,2})-|/(?<m>[0-9]{1,2})/|\.(?<m>[0-9]{1,2})\.)(?<d>[0-9]{1,2})(?:[t ][0-9].*)?",
            (match, _) => Days.Of(Number(match, "y"), Number(match, "m"), Number(match, "d"))),
        DatePattern.Of(@"(?<a>[0-9]{1,2})(?: ?[/.-] ?)(?<b>[0-9]{1,2})(?: ?[/.-] ?)(?<y>[0-9]{4}|[0-9]{2})",
            (match, context) => InOrder(match, context, (month, day) => Days.Of(Year(match), month, day))),
        DatePattern.Of(@"(?<a>[0-9]{1,2})(?: ?[/.] ?)(?<b>[0-9]{1,2})",
            (match, context) => InOrder(match, context, (month, day) => Days.Next(context.Today, month, day))),
    ];

    public static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    // Two digits mean this century.
    private static int Year(Match match) => Number(match, "y") is var year and < 100 ? 2000 + year : Number(match, "y");

    private static DateOnly? InOrder(Match match, ReadingContext context, Func<int, int, DateOnly?> dayOf)
    {
        var (a, b) = (Number(match, "a"), Number(match, "b"));
        return WritesMonthFirst(match, context) ? dayOf(a, b) ?? dayOf(b, a) : dayOf(b, a) ?? dayOf(a, b);
    }

    // Dots are no American way to write a day: 4.5.2026 is the fourth of May for an American, too.
    private static bool WritesMonthFirst(Match match, ReadingContext context)
    {
        var locale = context.Locale;
        var dotted = match.ValueSpan.Contains('.');
        return MonthFirst.Any(first =>
            locale.Equals(first, StringComparison.OrdinalIgnoreCase)
            || (first is not "en" && locale.StartsWith($"{first}-", StringComparison.OrdinalIgnoreCase)))
            && !(dotted && locale.StartsWith("en", StringComparison.OrdinalIgnoreCase));
    }
}
