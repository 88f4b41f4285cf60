using System.Collections.Immutable;
using System.Text.RegularExpressions;
using NotesBot.Notes.Questions;

namespace NotesBot.Notes.Rules.Dates;

/// <summary>Days in Chinese words. Blanks between the words don't matter.</summary>
internal static class ChineseDates
{
    private const string Number = $"[{ChineseNumber.Signs}]{{1,3}}";
    private const string Weekdays = "一二三四五六日";

    public static readonly ImmutableArray<DatePattern> Patterns =
    [
        Of("今天|今日", (_, today) => today),
        Of("明天|明日", (_, today) => Days.Plus(today, 1)),
        Of("后天", (_, today) => Days.Plus(today, 2)),
        Of("大后天", (_, today) => Days.Plus(today, 3)),
        Of($"(?:(?<y>[0-9]{{4}}|今|明)年)?(?<m>{Number})月(?<d>{Number})[日号]?", OfYear),
        Of($"(?<next>下个?月)?(?:这个?月|本月)?(?<d>{Number})[日号]", OfMonth),
        Of("(?<which>下下|下|本|这)?个?(?:周|星期|礼拜)(?<w>[一二三四五六日天1-6])", OfWeek),
        Of("下个?(?:周|星期|礼拜)", (_, today) => Days.InWeek(today, 1, 0)),
        Of("下个?月初?", (_, today) => Days.PlusMonths(Days.First(today), 1)),
        Of($"(?<n>{Number})个?(?<u>天|日|周|星期|礼拜|月|年)(?:之后|以后|后|内)", From),
        Of("(?:这个?|本)?月[底末]", (_, today) => Days.EndOfMonth(today)),
        Of("下个?月[底末]", (_, today) => Days.EndOfMonth(Days.PlusMonths(today, 1))),
        Of("今?年底", (_, today) => new DateOnly(today.Year, 12, 31)),
    ];

    private static DatePattern Of(string form, Func<Match, DateOnly, DateOnly?> day) =>
        DatePattern.Of($"[在于]?(?:{form})(?:之?前)?", (match, context) => day(match, context.Today)) with { Blanks = false };

    private static DateOnly? OfYear(Match match, DateOnly today) => (match.Groups["y"].Value, Read(match, "m"), Read(match, "d")) switch
    {
        ("", { } month, { } day) => Days.Next(today, month, day),
        ("今", { } month, { } day) => Days.Of(today.Year, month, day),
        ("明", { } month, { } day) => Days.Of(today.Year + 1, month, day),
        (_, { } month, { } day) => Days.Of(NumericDates.Number(match, "y"), month, day),
        _ => null,
    };

    private static DateOnly? OfMonth(Match match, DateOnly today) => (Read(match, "d"), match.Groups["next"].Success) switch
    {
        (null, _) => null,
        ({ } day, false) => Days.Next(today, day),
        ({ } day, true) => Days.PlusMonths(Days.First(today), 1) is { } next ? Days.Of(next.Year, next.Month, day) : null,
    };

    private static DateOnly? OfWeek(Match match, DateOnly today)
    {
        var sign = match.Groups["w"].Value[0];
        var weekday = char.IsAsciiDigit(sign) ? sign - '1' : Weekdays.IndexOf(sign == '天' ? '日' : sign, StringComparison.Ordinal);
        return match.Groups["which"].Value switch
        {
            "下下" => Days.InWeek(today, 2, weekday),
            "下" => Days.InWeek(today, 1, weekday),
            "" => Days.After(today, weekday),
            _ => Days.ThisWeek(today, weekday),
        };
    }

    private static DateOnly? From(Match match, DateOnly today) => Read(match, "n") is not { } count
        ? null
        : Days.In(today, count, match.Groups["u"].Value switch { "天" or "日" => 'd', "月" => 'm', "年" => 'y', _ => 'w' });

    private static int? Read(Match match, string group) => ChineseNumber.Read(match.Groups[group].Value);
}
