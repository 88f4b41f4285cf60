using System.Text.RegularExpressions;

namespace NotesBot.Notes.Sentences;

/// <summary>Finds the day with which a text ends: "Contoso on 3 May", "Contoso last Friday".</summary>
internal static partial class DayAtEnd
{
    private const int MostWords = 7;

    /// <summary>
    /// What stands before the day, and the day; the longest one that is read. Null when there is none, or nothing before it.
    /// </summary>
    /// <param name="may">Whether a text may be a day here at all.</param>
    public static (string Before, string Day)? Split(string text, Func<string, bool> may, Func<string, DateOnly?> read)
    {
        var ends = Blank().Matches(text).TakeLast(MostWords)
            .Select(blank => (Before: text[..blank.Index].TrimEnd(',', '，', ' '), Day: text[(blank.Index + blank.Length)..]))
            .Where(parts => parts.Before.Length > 0 && may(parts.Day))
            .ToList();
        var found = ends.FindIndex(parts => read(parts.Day) is not null);
        found = found >= 0 ? found : ends.FindIndex(parts => IsMeant(parts.Day));
        return found >= 0 ? ends[found] : null;
    }

    /// <summary>Whether the text is written like a day, though there may be none like it: 31 April.</summary>
    public static bool IsMeant(string text) => text.Length <= 40 && Meant().IsMatch(SentenceKey.Of(text));

    /// <summary>Whether the text has a number in it and is more than one: without a word before it, "Friday" may be a name.</summary>
    public static bool IsNumbered(string text) => text.Any(char.IsAsciiDigit) && text.Any(c => char.IsLetter(c) || c is '-' or '/');

    [GeneratedRegex("[ \u3000]+")]
    private static partial Regex Blank();

    [GeneratedRegex(
        """
        ^(?:on\ |since\ )?(?:the\ )?(?:
        [0-9]{1,2}(?:st|nd|rd|th)?(?:\ of)?\ (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?(?:,?\ [0-9]{2,4})?
        |(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\ [0-9]{1,2}(?:st|nd|rd|th)?(?:,?\ [0-9]{2,4})?
        |[0-9]{4}[-./][0-9]{1,2}[-./][0-9]{1,2}|[0-9]{1,2}[-./][0-9]{1,2}[-./][0-9]{2,4}
        |[0-9]{1,2}(?:st|nd|rd|th)|(?:a\ few|some|several)\ (?:days|weeks|months)\ ago
        |(?:[0-9]{4}\ ?年)?\ ?[0-9一二三四五六七八九十]{1,3}\ ?月\ ?[0-9一二三四五六七八九十]{1,3}\ ?[日号]?)$
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.NonBacktracking)]
    private static partial Regex Meant();
}
