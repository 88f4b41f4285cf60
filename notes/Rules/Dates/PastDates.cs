using System.Collections.Immutable;
using System.Text.RegularExpressions;
using NotesBot.Notes.Questions;

namespace NotesBot.Notes.Rules.Dates;

/// <summary>Days that say that they have been: "3 days ago", "last Friday", 昨天; and weekdays, which are the latest here.</summary>
internal static class PastDates
{
    private const int DaysOfWeek = 7;
    private const string EnglishWeekday = "(?<w>[a-z]{3,9})[.]?";
    private const string ChineseWeek = "(?:周|星期|礼拜)";
    private const string ChineseWeekday = "(?<w>[一二三四五六日天1-6])";
    private const string Number = $"[{ChineseNumber.Signs}]{{1,3}}";

    public static readonly ImmutableArray<DatePattern> Patterns =
    [
        English("(?:earlier )?today|just now|now|this (?:morning|afternoon)", (_, today) => today),
        English("yesterday(?: (?:morning|afternoon|evening))?|last night", (_, today) => Back(today, 1, 'd')),
        English("(?:the )?day before yesterday", (_, today) => Back(today, 2, 'd')),
        English("(?<n>[a-z]{1,6}|[0-9]{1,3}) (?<u>day|week|month|year)s? (?:ago|back)", (match, today) =>
            EnglishNames.Number(match.Groups["n"].Value) is var count and >= 0 ? Back(today, count, match.Groups["u"].Value[0]) : null),
        English(EnglishWeekday, (match, today) => Latest(today, EnglishNames.Weekday(match.Groups["w"].Value))),
        English($"(?:last|past) {EnglishWeekday}", (match, today) =>
            Back(today, 1, 'd') is { } before ? Latest(before, EnglishNames.Weekday(match.Groups["w"].Value)) : null),
        English($"this {EnglishWeekday}", (match, today) => InWeek(today, 0, EnglishNames.Weekday(match.Groups["w"].Value))),
        English($"{EnglishWeekday},?(?: of)? last week|last week(?: on)? {EnglishWeekday}", (match, today) =>
            InWeek(today, -1, EnglishNames.Weekday(match.Groups["w"].Value))),
        English("this week", (_, today) => InWeek(today, 0, 0)),
        English("last week", (_, today) => InWeek(today, -1, 0)),
        English("(?:beginning of )?last month", (_, today) => Back(Days.First(today), 1, 'm')),
        English("(?:the )?end of last month", (_, today) => Back(Days.First(today), 1, 'd')),
        Chinese("今早|今晚|刚刚|刚才", (_, today) => today),
        Chinese("(?:昨[天日]|昨晚)(?:上午|下午|晚上)?", (_, today) => Back(today, 1, 'd')),
        Chinese("前[天日]", (_, today) => Back(today, 2, 'd')),
        Chinese("大前[天日]", (_, today) => Back(today, 3, 'd')),
        Chinese($"(?<n>{Number})个?(?<u>天|日|周|星期|礼拜|月|年)(?:之前|以前|前)", Ago),
        Chinese($"{ChineseWeek}{ChineseWeekday}", (match, today) => Latest(today, Weekday(match.Groups["w"].Value))),
        Chinese($"(?<which>上上|上|本|这)个?{ChineseWeek}{ChineseWeekday}", (match, today) =>
            InWeek(today, Weeks(match), Weekday(match.Groups["w"].Value))),
        Chinese($"(?<which>上上|上|本|这)个?{ChineseWeek}", (match, today) => InWeek(today, Weeks(match), 0)),
        Chinese("上个?月初?", (_, today) => Back(Days.First(today), 1, 'm')),
        Chinese("上个?月[底末]", (_, today) => Back(Days.First(today), 1, 'd')),
        Chinese($"(?<last>上个?月)(?<d>{Number})[日号]", OfMonth),
        Chinese($"(?:这个?月|本月)(?<d>{Number})[日号]", OfMonth),
        Chinese($"去年(?<m>{Number})月(?<d>{Number})[日号]?", (match, today) =>
            Read(match, "m") is { } month && Read(match, "d") is { } day ? Days.Of(today.Year - 1, month, day) : null),
    ];

    /// <summary>0 for 一, which is Monday.</summary>
    public static int Weekday(string sign) => sign switch
    {
        "天" => DaysOfWeek - 1,
        [var digit] when char.IsAsciiDigit(digit) => digit - '1',
        _ => "一二三四五六日".IndexOf(sign, StringComparison.Ordinal),
    };

    /// <summary>So many days, weeks, months or years before a day.</summary>
    public static DateOnly? Back(DateOnly day, int count, char unit) => unit switch
    {
        'd' => Plus(day, -count),
        'w' => Plus(day, -count * DaysOfWeek),
        'm' => (day.Year * 12) + day.Month - count > 12 ? day.AddMonths(-count) : null,
        _ => day.Year > count ? day.AddYears(-count) : null,
    };

    private static DatePattern English(string form, Func<Match, DateOnly, DateOnly?> day) =>
        DatePattern.Of(form, (match, context) => day(match, context.Today));

    private static DatePattern Chinese(string form, Func<Match, DateOnly, DateOnly?> day) =>
        DatePattern.Of($"[在于]?(?:{form})", (match, context) => day(match, context.Today)) with { Blanks = false };

    // The first of all days has none before it.
    private static DateOnly? Plus(DateOnly day, int days) => day.DayNumber + days >= 0 ? Days.Plus(day, days) : null;

    private static DateOnly? Latest(DateOnly day, int weekday) =>
        weekday < 0 ? null : Plus(day, -((Days.Weekday(day) - weekday + DaysOfWeek) % DaysOfWeek));

    private static DateOnly? InWeek(DateOnly today, int weeks, int weekday) =>
        weekday < 0 ? null : Plus(today, (weeks * DaysOfWeek) + weekday - Days.Weekday(today));

    private static int Weeks(Match match) => match.Groups["which"].Value switch { "上上" => -2, "上" => -1, _ => 0 };

    private static DateOnly? Ago(Match match, DateOnly today) => Read(match, "n") is not { } count
        ? null
        : Back(today, count, match.Groups["u"].Value switch { "天" or "日" => 'd', "月" => 'm', "年" => 'y', _ => 'w' });

    private static DateOnly? OfMonth(Match match, DateOnly today) =>
        Back(Days.First(today), match.Groups["last"].Success ? 1 : 0, 'm') is { } month && Read(match, "d") is { } day
            ? Days.Of(month.Year, month.Month, day)
            : null;

    private static int? Read(Match match, string group) => ChineseNumber.Read(match.Groups[group].Value);
}
