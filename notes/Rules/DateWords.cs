using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using NotesBot.Notes.Questions;
using NotesBot.Notes.Rules.Dates;

namespace NotesBot.Notes.Rules;

/// <summary>Days as people write them, as FTOP takes them, and as answers hold them.</summary>
/// <remarks>
/// What is understood depends on nothing but the text, the day and the locale:
/// <list type="bullet">
/// <item>A day without a year is the next such day, today included.</item>
/// <item>"Friday" is the next one after today. "This Friday" is the one of the calendar week (Monday to Sunday), or the next one where
/// that is past. "Next Friday" is the one of the next calendar week, on a Monday as on a Saturday.</item>
/// <item>"Next week" is its Monday, "next month" its first day; the end of a week is its Friday.</item>
/// <item>4/5/2026 is in April where the month is written first (American English, Chinese, Japanese, Korean), in May elsewhere.</item>
/// </list>
/// </remarks>
public static partial class DateWords
{
    private const string IsoFormat = "yyyy-MM-dd";

    // Nobody writes a day in more; it bounds the time that a hostile text takes.
    private const int Longest = 60;

    private static readonly ImmutableArray<DatePattern> Patterns =
        [.. NumericDates.Patterns, .. EnglishDates.Patterns, .. ChineseDates.Patterns];

    /// <summary>The day that a text means; null when it means none, or one that doesn't exist (31 April).</summary>
    public static DateOnly? Read(string text, ReadingContext context)
    {
        if (text.Length > Longest)
        {
            return null;
        }

        var words = PlainText.OneLine(FullWidth.Fold(text)).TrimEnd('.', ',', '!', '。', ' ').ToLowerInvariant();
        words = HyphenInDay().Replace(TimeOfDay().Replace(words, ""), " ");
        return Patterns.Select(pattern => pattern.Read(words, context)).FirstOrDefault(day => day is not null);
    }

    public static string Iso(DateOnly day) => day.ToString(IsoFormat, CultureInfo.InvariantCulture);

    public static DateOnly? FromIso(string text) =>
        DateOnly.TryParseExact(text, IsoFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>As in running text of a note language: <c>April 30, 2019</c>, <c>2019 年 4 月 30 日</c>, <c>30. April 2019</c>.</summary>
    public static string Long(DateOnly day, string languageCode) => LongDates.Write(day, languageCode);

    /// <summary>As FTOP's date fields take it: <c>04/30/2019</c>.</summary>
    public static string Ftop(DateOnly day) => day.ToString("MM'/'dd'/'yyyy", CultureInfo.InvariantCulture);

    /// <summary>Whether the text names the day: in long form in any language, as <c>MM/DD/YYYY</c>, <c>M/D/YYYY</c> or ISO.</summary>
    public static bool IsIn(string text, DateOnly day)
    {
        var folded = FullWidth.Fold(text);
        return Standing(folded, Ftop(day))
            || Standing(folded, day.ToString("M'/'d'/'yyyy", CultureInfo.InvariantCulture))
            || Standing(folded, Iso(day))
            || LongDates.EuropeanLanguages.Any(code => Standing(folded, Long(day, code)))
            || Standing(Closed(folded), Closed(Long(day, "zh")));
    }

    // "next Friday 3pm", 明天下午3点: the day is what counts.
    [GeneratedRegex(@"(?<=\w) (?:at )?\d{1,2}(?:[:.]\d{2})? ?(?:am|pm)$| ?(?:上午|下午|早上|晚上|中午)(?: ?\d{1,2}(?:[点時时]半?|:\d{2}))?$")]
    private static partial Regex TimeOfDay();

    // 30-Apr-2020
    [GeneratedRegex("(?<=[0-9])-(?=[a-z])|(?<=[a-z])-(?=[0-9])")]
    private static partial Regex HyphenInDay();

    // In Chinese the blanks of 2026 年 4 月 30 日 come and go; without them it is the Japanese form.
    private static string Closed(string text) => BlankAtSign().Replace(text, "$1");

    [GeneratedRegex(" ?([年月]) ?| (?=日)")]
    private static partial Regex BlankAtSign();

    private static bool Standing(string text, string form)
    {
        for (var at = Next(0); at >= 0; at = Next(at + 1))
        {
            if (!GoesOn(text, at - 1) && (form[^1] == '日' || !GoesOn(text, at + form.Length)))
            {
                return true;
            }
        }

        return false;

        int Next(int from) => text.IndexOf(form, from, StringComparison.OrdinalIgnoreCase);
    }

    // 4/3/2020 is not in 14/3/2020.
    private static bool GoesOn(string text, int at) =>
        at >= 0 && at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] == '/');
}
