using System.Globalization;
using System.Text;

namespace NotesBot.Notes.Rules;

/// <summary>Text as FTOP takes it: one field, one line.</summary>
public static class PlainText
{
    private const int MostQuoted = 40;

    /// <summary>
    /// The text on one line: every run of white space, line breaks included, becomes one blank, the ends are trimmed, and what can't be
    /// seen (control characters, zero-width signs) is dropped.
    /// </summary>
    public static string OneLine(string text)
    {
        if (IsOneLine(text))
        {
            return text;
        }

        var line = new StringBuilder(text.Length);
        var blank = false;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                blank = line.Length > 0;
            }
            else if (!IsInvisible(c))
            {
                line.Append(blank ? " " : "").Append(c);
                blank = false;
            }
        }

        return line.ToString();
    }

    /// <summary>The text as a message quotes it: on one line, and cut after 40 characters.</summary>
    public static string Quote(string text)
    {
        var line = OneLine(text);
        if (line.Length <= MostQuoted)
        {
            return line;
        }

        var cut = char.IsHighSurrogate(line[MostQuoted - 1]) ? MostQuoted - 1 : MostQuoted;
        return line[..cut].TrimEnd() + "…";
    }

    private static bool IsOneLine(string text)
    {
        var before = ' ';
        foreach (var c in text)
        {
            if (c == ' ' ? before == ' ' : char.IsWhiteSpace(c) || IsInvisible(c))
            {
                return false;
            }

            before = c;
        }

        return text.Length == 0 || before != ' ';
    }

    // The zero-width joiner stays: it holds emoji together.
    internal static bool IsInvisible(char c) =>
        c != '\u200D' && char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format;
}
