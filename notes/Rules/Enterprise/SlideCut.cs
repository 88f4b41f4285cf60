using System.Collections.Immutable;
using System.Globalization;

namespace NotesBot.Notes.Rules.Enterprise;

/// <summary>Finds where a text that is too long may be cut.</summary>
internal static class SlideCut
{
    private const string EnglishEnds = ".!?";
    private const string ChineseEnds = "。！？；…";
    private const string Closers = "\"')]”’）】」』》";
    private const char FirstEastAsian = '\u2E80';

    private static readonly ImmutableArray<string> Abbreviations = ["e.g.", "i.e.", "vs.", "approx.", "no.", "incl.", "mr.", "ms.", "dr."];

    /// <summary>The index after the last sentence, word or sign that fits into the limit.</summary>
    public static int Place(string text, int limit) =>
        Last(text, limit, EndsSentence) ?? Last(text, limit, EndsWord) ?? Last(text, limit, EndsSign) ?? Whole(text, limit);

    private static int? Last(string text, int limit, Func<string, int, bool> ends)
    {
        for (var at = limit; at > 0; at--)
        {
            if (ends(text, at))
            {
                return at;
            }
        }

        return null;
    }

    private static bool EndsSentence(string text, int at)
    {
        if (Closers.Contains(text[at], StringComparison.Ordinal))
        {
            return false;
        }

        // Statements of guided entry are parted by bars and may lack a full stop.
        if (text[at] == ' ' && text[at + 1] == '|')
        {
            return true;
        }

        var sentence = text.AsSpan(0, at).TrimEnd(Closers);
        return sentence.Length > 0 && (
            ChineseEnds.Contains(sentence[^1], StringComparison.Ordinal)
            || (EnglishEnds.Contains(sentence[^1], StringComparison.Ordinal) && text[at] == ' ' && !EndsInAbbreviation(sentence)));
    }

    private static bool EndsInAbbreviation(ReadOnlySpan<char> sentence)
    {
        var word = sentence[(sentence.LastIndexOf(' ') + 1)..].TrimStart("(（");
        foreach (var abbreviation in Abbreviations)
        {
            if (word.Equals(abbreviation, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    // Between Chinese signs there are no blanks: every one of them ends a word.
    private static bool EndsWord(string text, int at) =>
        text[at] == ' '
        || ((text[at - 1] >= FirstEastAsian || text[at] >= FirstEastAsian) && !char.IsPunctuation(text[at]) && EndsSign(text, at));

    // What people see as one sign, such as a letter with its accents or an emoji, stays whole.
    private static bool EndsSign(string text, int at) =>
        !char.IsLowSurrogate(text[at])
        && text[at] != '\u200D' && text[at - 1] != '\u200D'
        && char.GetUnicodeCategory(text[at]) is not
            (UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark);

    private static int Whole(string text, int limit) => char.IsLowSurrogate(text[limit]) ? limit - 1 : limit;
}
