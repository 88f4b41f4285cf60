using System.Text.RegularExpressions;
using NotesBot.Notes.Questions;
using NotesBot.Notes.Rules;

namespace NotesBot.Notes.ReadingLines;

/// <summary>Finds the day at the end, or at the start, of what is to be done: "hcw run friday", 周五运行 hcw.</summary>
internal static partial class DateInText
{
    private const int Longest = 32;

    private static readonly char[] Between = [' ', ',', '-', '–', '—', ':', '，', '：'];

    /// <summary>The text without its day, and the day; the text as it is, and null, where it has none at either end.</summary>
    public static (string Text, DateOnly? Day) Take(string text, ReadingContext context)
    {
        var folded = FullWidth.Fold(text);
        return !MayHoldDay().IsMatch(folded) ? (text, null)
            : AtEnd(text, folded, context) is { } end ? end
            : AtStart(text, folded, context) is { } start ? start
            : (text, null);
    }

    private static (string Text, DateOnly? Day)? AtEnd(string text, string folded, ReadingContext context)
    {
        // The hour is no part of the day, and stays with what is to be done.
        var hour = Hour().Match(folded);
        var end = hour.Success ? hour.Index : text.Length;
        var (open, close) = folded[..end].TrimEnd() is [.., ')'] inner ? (inner.LastIndexOf('('), inner.Length - 1) : (-1, end);
        if (open >= 0)
        {
            return Read(folded[(open + 1)..close], context) is { } bracketed ? (With(text[..open], text[end..]), bracketed) : null;
        }

        for (var at = Math.Max(0, end - Longest); at < end; at++)
        {
            if (IsBoundary(folded, at) && Read(folded[at..end], context) is { } day && !Continues().IsMatch(folded[..at]))
            {
                return (With(text[..Lead().Match(folded[..at]).Index], text[end..]), day);
            }
        }

        return null;
    }

    private static (string Text, DateOnly? Day)? AtStart(string text, string folded, ReadingContext context)
    {
        for (var end = Math.Min(text.Length, Longest); end > 1; end--)
        {
            if (IsBoundary(folded, end) && Read(folded[..end], context) is { } day && !IsShort(folded[..end]))
            {
                return (text[end..].Trim(Between), day);
            }
        }

        return null;
    }

    private static string With(string text, string hour) => $"{text.TrimEnd(Between)} {hour.Trim()}".Trim();

    /// <summary>A whole text that is a day, and nothing that only looks like one: 24/7, version 2.1, two weeks.</summary>
    private static DateOnly? Read(string text, ReadingContext context)
    {
        var day = text.Trim();
        return day.Length > 1 && !NoDay().IsMatch(day) ? DateWords.Read(day, context) : null;
    }

    // "Sat with the customer", "sun".
    private static bool IsShort(string text) => text.Trim() is ['s' or 'S', _, _];

    // Not within a word or a number; between Chinese signs anywhere.
    private static bool IsBoundary(string text, int at) =>
        at == 0 || at == text.Length || (!char.IsWhiteSpace(text[at]) && !(GoesOn(text[at]) && GoesOn(text[at - 1])));

    private static bool GoesOn(char c) => char.IsAsciiLetterOrDigit(c) || c is '/' or '-' or '.';

    [GeneratedRegex(
        "[0-9]|day|week|month|year|tomorrow|mon|tue|wed|thu|fri|sat|sun|[今明后]天|今日|明日|周|星期|礼拜|月|[日号天]|年底",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MayHoldDay();

    [GeneratedRegex(
        @"^24/7$|^\d{1,2}\.\d{1,2}\.?$"
        + @"|^(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3}) (?:day|week|month|year)s?\.?$"
        + @"|\d:\d|\d ?[ap]m\b|[点時时]|[上下中]午|早上|晚上|\bat \d",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NoDay();

    [GeneratedRegex(
        @"(?:(?<=\w) (?:at )?\d{1,2}(?:[:.]\d{2})? ?(?:am|pm)|(?<=\w) at \d{1,2}(?:[:.]\d{2})?|(?<=\w) \d{1,2}:\d{2}"
        + @"|(?<=\w) (?:in the )?(?:morning|afternoon|evening)"
        + @"| ?(?:上午|下午|早上|晚上|中午)(?: ?\d{1,2}(?:[点時时]半?|:\d{2}))?)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Hour();

    // A span, a rhythm or another day's neighbour says more than one day does.
    [GeneratedRegex(
        @"(?:^|[ (])(?:of|every|each|last|past|previous|about|from|since|between|to|and|or|than|after|before|not|version|v"
        + "|for the (?:next|last))[ ]$|[每从自至到和或上]$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Continues();

    [GeneratedRegex(
        @"(?: (?:is |are )?(?:scheduled|planned|set|due))?(?: (?:for|on|by|until))? ?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Lead();
}
