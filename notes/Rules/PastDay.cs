using System.Text.RegularExpressions;
using NotesBot.Notes.Questions;
using NotesBot.Notes.Rules.Dates;

namespace NotesBot.Notes.Rules;

/// <summary>A day that has been: what <see cref="DateWords"/> understands, with its face to the past.</summary>
/// <remarks>
/// <list type="bullet">
/// <item>A day without a year is the latest such day, today included; so is a weekday.</item>
/// <item>"Last Friday" is the latest one before today; "Friday last week" and 上周五 are of the last calendar week.</item>
/// <item>A text that says itself that it lies ahead (a year, "tomorrow", "in two weeks") is taken as it stands: whoever asked can tell
/// that the day is still to come, which helps more than "unreadable".</item>
/// <item>"3 days" and "before 3 May" are no day: they may mean either direction.</item>
/// </list>
/// </remarks>
public static partial class PastDay
{
    // As in DateWords.
    private const int Longest = 60;

    // The 29th of February may be eight years away.
    private const int YearsToLookBack = 8;

    // On the first of March the latest 31st is in January.
    private const int MonthsToLookBack = 2;

    // Who writes 10 July in June is likelier to have mistaken the month than to mean last year.
    private const int JustAhead = 31;

    /// <summary>The day of an update: as <see cref="Read"/> has it, but a day without a year that lies just ahead is taken as that.</summary>
    public static DateOnly? OfUpdate(string text, ReadingContext context) =>
        Read(text, context) is not { } day ? null
        : !Year().IsMatch(text) && day.Year < 9999 && day.AddYears(1) is var ahead && ahead > context.Today
            && ahead.DayNumber - context.Today.DayNumber <= JustAhead ? ahead
        : day;

    /// <summary>The day that a text means; null when it means none, or one that doesn't exist.</summary>
    public static DateOnly? Read(string text, ReadingContext context)
    {
        if (text.Length > Longest)
        {
            return null;
        }

        var words = PlainText.OneLine(FullWidth.Fold(text)).TrimEnd('.', ',', '!', '。', ' ').ToLowerInvariant();
        words = ShortYear().Replace(Lead().Replace(TimeOfDay().Replace(words, ""), ""), "${day} ${month} 20${year}");
        return PastDates.Patterns.Select(pattern => pattern.Read(words, context)).FirstOrDefault(day => day is not null)
            ?? WithWeekday(words, context);
    }

    // DateWords holds the weekday against the next such day; here it belongs to the latest one.
    private static DateOnly? WithWeekday(string words, ReadingContext context)
    {
        var english = EnglishWeekday().Match(words);
        var weekday = english.Success ? EnglishNames.Weekday(english.Groups["w"].Value) : -1;
        if (weekday >= 0)
        {
            words = words[english.Length..];
        }
        else if (ChineseWeekday().Match(words) is { Success: true } chinese)
        {
            weekday = PastDates.Weekday(chinese.Groups["w"].Value);
            words = words[..chinese.Index];
        }

        return Latest(words, context) is { } day && (weekday < 0 || weekday == Days.Weekday(day)) ? day : null;
    }

    private static DateOnly? Latest(string words, ReadingContext context)
    {
        if (EitherWay().IsMatch(words) || DateWords.Read(words, context) is not { } day)
        {
            return null;
        }

        var today = context.Today;
        return day <= today || Year().IsMatch(words) || Ahead().IsMatch(words) ? day
            : DayOfMonth().IsMatch(words) ? Back(MonthsToLookBack, months => PastDates.Back(Days.First(today), months, 'm'), day.Day)
            : Back(YearsToLookBack, years => Days.Of(today.Year - years, day.Month, 1), day.Day);

        DateOnly? Back(int most, Func<int, DateOnly?> first, int dayOfMonth) => Enumerable.Range(0, most + 1)
            .Select(count => first(count) is { } month ? Days.Of(month.Year, month.Month, dayOfMonth) : null)
            .FirstOrDefault(found => found <= today);
    }

    // Reports write seconds, which DateWords doesn't know.
    [GeneratedRegex(
        """
        (?:,?\ (?:at\ )?|\ ?(?:上午|下午|早上|晚上|中午)\ ?)[0-9]{1,2}
        (?:(?::[0-9]{2}){1,2}(?:[.][0-9]{1,7})?(?:\ ?[ap][.]?m)?|\ ?[ap][.]?m|[点时](?:半|[0-9]{2}分?)?)(?:\ ?(?:utc|gmt|z))?$
        """,
        RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex TimeOfDay();

    [GeneratedRegex("^(?:on|since|from|as of|dated) ")]
    private static partial Regex Lead();

    // 3-May-20, as spreadsheets write it.
    [GeneratedRegex("^(?<day>[0-9]{1,2})[ -](?<month>[a-z]{3,9})[ -](?<year>[0-9]{2})$")]
    private static partial Regex ShortYear();

    [GeneratedRegex("^(?<w>[a-z]{3,9})[.]?,? (?=[^0-9]{0,20}[0-9])")]
    private static partial Regex EnglishWeekday();

    [GeneratedRegex("(?<=[日号]) ?[(,]? ?(?:周|星期|礼拜)(?<w>[一二三四五六日天])[)]?$")]
    private static partial Regex ChineseWeekday();

    [GeneratedRegex("^(?:by|until|due|before) |^[a-z0-9]{1,6} (?:day|week|month|year)s?$|[前内]$")]
    private static partial Regex EitherWay();

    [GeneratedRegex("[0-9]{4}|^[0-9]+ ?[/.-] ?[0-9]+ ?[/.-] ?[0-9]|年")]
    private static partial Regex Year();

    [GeneratedRegex(@"\b(?:next|coming|tomorrow|in|within|from|end|this)\b|[明后下底末]")]
    private static partial Regex Ahead();

    [GeneratedRegex("^(?:the )?[0-9]{1,2}(?:st|nd|rd|th)(?: of the month)?$|^[^月]{1,6}[日号]$")]
    private static partial Regex DayOfMonth();
}
