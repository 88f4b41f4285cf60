using System.Collections.Immutable;
using System.Text.RegularExpressions;
using NotesBot.Notes.Questions;
using NotesBot.Notes.Rules;

namespace NotesBot.Notes.Sentences;

/// <summary>
/// Parts a line of a list that has no header: "Contoso, Ltd.; 3 May", "- Fabrikam: yesterday", "Northwind (last update 3 May)".
/// </summary>
internal static partial class ListedLine
{
    private const int LongestDay = 60;

    private const int MostWordsOfDay = 6;

    /// <summary>The name, and what stands where a day belongs, however it reads; empty where nothing does.</summary>
    public static (string Name, string Day) Part(string text, ReadingContext context)
    {
        var line = Bullet().Replace(text.Trim(), "").Replace('；', ';');
        return AfterQuotes(line, context)
            ?? (line.Contains('\t') ? AfterCell(line, '\t', context) : null)
            ?? (line.Contains(';') ? AfterCell(line, ';', context) : null)
            ?? LastUpdateWords.Split(line, context)
            ?? AfterSign(line, context)
            ?? Nameless(line, context)
            ?? AfterBlank(line, context)
            ?? Unreadable(line)
            ?? (line, "");
    }

    private static (string Name, string Day)? AfterQuotes(string line, ReadingContext context)
    {
        if (Cells.Quoted(line, 0) is not var (name, end) || !AfterName().IsMatch(line[end..]))
        {
            return null;
        }

        var rest = Separators().Replace(line[end..], "");
        var cells = Separator().Matches(rest) is [var first, ..] ? Cells.Of(rest, first.ValueSpan[0]) : [rest];
        return (name, IsDay(rest, context) ? rest : DayAmong(cells, context));
    }

    private static (string Name, string Day)? AfterCell(string line, char delimiter, ReadingContext context) =>
        Cells.Of(line, delimiter) is [var name, .. var others] ? (name, DayAmong(others, context)) : null;

    private static string DayAmong(ImmutableArray<string> cells, ReadingContext context)
    {
        var filled = cells.Where(cell => cell.Length > 0).ToList();
        return filled.Find(cell => IsDay(cell, context)) ?? filled.FirstOrDefault("");
    }

    // The first sign after which nothing but a day stands: "May 3, 2026" has a comma itself, and so has "Contoso, Ltd.".
    private static (string Name, string Day)? AfterSign(string line, ReadingContext context) => Sign().Matches(line)
        .Where(sign => line.Length - sign.Index - sign.Length <= LongestDay)
        .Select(sign => (line[..sign.Index], line[(sign.Index + sign.Length)..].Trim()))
        .Where(parts => IsDay(parts.Item2, context))
        .Select(parts => ((string, string)?)parts)
        .FirstOrDefault();

    // What was a table once: only a day that can't be a part of the name.
    private static (string Name, string Day)? AfterBlank(string line, ReadingContext context) => Blank().Matches(line)
        .Reverse().Take(MostWordsOfDay).Reverse()
        .Select(blank => (line[..blank.Index], line[(blank.Index + blank.Length)..]))
        .Where(parts => Whole().IsMatch(parts.Item2) && IsDay(parts.Item2, context))
        .Select(parts => ((string, string)?)parts)
        .FirstOrDefault();

    private static (string Name, string Day)? Unreadable(string line)
    {
        if (NameParts.Of(line) is [var name, _, ..])
        {
            return (name, line[(line.IndexOf(name, StringComparison.Ordinal) + name.Length)..].Trim(',', '，', '、', ' '));
        }

        // "Contoso - Europe" is a name.
        return Number().Match(line) is { Success: true } number ? (line[..number.Index], number.Groups["d"].Value) : null;
    }

    private static (string Name, string Day)? Nameless(string line, ReadingContext context) =>
        PastDay.OfUpdate(line, context) is null ? null : ("", line);

    private static bool IsDay(string text, ReadingContext context) => LastUpdateWords.Read(text, context).IsRead;

    [GeneratedRegex(@"^(?:[-*•·–‣▪◦]\s+|[•·‣▪◦]|[0-9]{1,4}[.)]\s+)")]
    private static partial Regex Bullet();

    [GeneratedRegex(@"^(?:$|[\t,;:，；：(（–—-]|last |updated |never|上次|最近|最后|从未)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AfterName();

    [GeneratedRegex(@"^[\s,;:，；：–—-]+")]
    private static partial Regex Separators();

    [GeneratedRegex(@"[\t;,]")]
    private static partial Regex Separator();

    [GeneratedRegex("[,，:：、]|[ \u00A0][-–—](?:[ \u00A0]|$)")]
    private static partial Regex Sign();

    [GeneratedRegex("[ \u00A0]+")]
    private static partial Regex Blank();

    [GeneratedRegex(@"^(?=.*[0-9])(?=.*(?:[0-9]{4}|\p{L}))", RegexOptions.CultureInvariant)]
    private static partial Regex Whole();

    [GeneratedRegex("(?:[:：]| [-–—] ) *(?<d>[0-9].{0,59})$")]
    private static partial Regex Number();
}
