using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;

namespace Microsoft.Bot.Builder.Dialogs.Recognition;

/// <summary>The first date and the first time in a text.</summary>
internal static partial class SpokenDates
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <param name="text">What was said.</param>
    /// <param name="culture">A culture's name; it decides which figure is the month.</param>
    /// <param name="now">What "tomorrow" counts from.</param>
    /// <returns>Nothing, one way to take it, or for a day of no year the last such day and the next.</returns>
    public static List<DateTimeResolution> Find(string text, string culture, DateTime now)
    {
        var days = Days(text, culture, now.Date, out var timex);
        if (TimeIn(text) is not { } time)
        {
            return days.ConvertAll(day => new DateTimeResolution { Timex = timex ?? Date(day), Value = Date(day) });
        }

        var timexTime = time.ToString(time.Minute == 0 ? "'T'HH" : "'T'HH:mm", CultureInfo.InvariantCulture);
        var value = time.ToString("HH:mm:ss", CultureInfo.InvariantCulture);
        return days.Count == 0
            ? [new DateTimeResolution { Timex = timexTime, Value = value }]
            : days.ConvertAll(day => new DateTimeResolution { Timex = (timex ?? Date(day)) + timexTime, Value = $"{Date(day)} {value}" });
    }

    private static List<DateTime> Days(string text, string culture, DateTime today, out string timex)
    {
        timex = null;
        if (Relative(text) is { } days)
        {
            return [today.AddDays(days)];
        }

        if (Iso().Match(text) is { Success: true } iso)
        {
            return Parse(iso.Value, CultureInfo.InvariantCulture);
        }

        if (Figures().Match(text) is { Success: true } figures)
        {
            return Parse(figures.Value, SpokenNumbers.CultureOf(culture));
        }

        if (Named().Match(text) is not { Success: true } named)
        {
            return [];
        }

        var month = Array.IndexOf(Months, named.Groups["month"].Value.ToLowerInvariant()[..3]) + 1;
        var day = int.Parse(named.Groups["day"].Value, CultureInfo.InvariantCulture);
        if (named.Groups["year"] is { Success: true, Value: var year })
        {
            return Existing(int.Parse(year, CultureInfo.InvariantCulture), month, day);
        }

        timex = string.Create(CultureInfo.InvariantCulture, $"XXXX-{month:00}-{day:00}");
        var near = Enumerable.Range(today.Year - 1, 3).SelectMany(each => Existing(each, month, day)).ToList();
        return near.Where(each => each < today).TakeLast(1).Concat(near.Where(each => each >= today).Take(1)).ToList();
    }

    private static double? Relative(string text)
    {
        if (Ahead().Match(text) is { Success: true } ahead && SpokenNumbers.Find(ahead.Groups["count"].Value, "en-us") is [var count, ..])
        {
            return (double)Math.Min(count.Value, 3650) * (ahead.Groups["weeks"].Success ? 7 : 1);
        }

        return Word().Match(text) is { Success: true } word
            ? word.Value.ToLowerInvariant() switch
            {
                "today" or "今天" => 0,
                "tomorrow" or "明天" => 1,
                "yesterday" or "昨天" => -1,
                _ => 2,
            }
            : null;
    }

    private static DateTime? TimeIn(string text) =>
        Time().Match(text) is { Success: true } said
        && DateTime.TryParse(said.Value, CultureInfo.InvariantCulture, DateTimeStyles.NoCurrentDateDefault, out var time)
            ? time
            : null;

    private static List<DateTime> Parse(string figures, CultureInfo culture) =>
        DateTime.TryParse(figures, culture, DateTimeStyles.None, out var date) ? [date.Date] : [];

    private static List<DateTime> Existing(int year, int month, int day) =>
        year is > 0 and < 10000 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? [new DateTime(year, month, day)] : [];

    private static string Date(DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"\b(?:(?:the\s+)?day\s+after\s+tomorrow|today|tomorrow|yesterday)\b|后天|今天|明天|昨天", RegexOptions.IgnoreCase)]
    private static partial Regex Word();

    [GeneratedRegex(
        @"\bin\s+(?<count>[\w-]+)\s+(?:days?|(?<weeks>weeks?))\b"
        + @"|\b(?<count>[\w-]+)\s+(?:days?|(?<weeks>weeks?))\s+(?:from\s+(?:now|today)|later)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Ahead();

    [GeneratedRegex(@"(?<!\d)\d{4}-\d{1,2}-\d{1,2}(?!\d)")]
    private static partial Regex Iso();

    [GeneratedRegex(@"(?<!\d)\d{1,4}([./-])\d{1,2}\1\d{1,4}(?!\d)|(?<!\d)\d{4}年\d{1,2}月\d{1,2}日")]
    private static partial Regex Figures();

    [GeneratedRegex(
        @"\b(?:(?<month>(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?"
        + @"|(?<day>\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?(?<month>(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)\.?)"
        + @"(?:,?\s+(?<year>\d{4}))?\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Named();

    [GeneratedRegex(@"(?<![\d:])\d{1,2}(?::\d{2}(?::\d{2})?(?:\s*[ap]m)?|\s*[ap]m)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Time();
}
