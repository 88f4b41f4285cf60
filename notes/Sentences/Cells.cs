using System.Collections.Immutable;

namespace NotesBot.Notes.Sentences;

/// <summary>Parts a line as spreadsheets write it: a cell may be quoted, and a quote in it is doubled.</summary>
/// <remarks>
/// A quote that is never closed, or closed within a cell, is a sign like any other: better an odd name than a swallowed line.
/// </remarks>
internal static class Cells
{
    // Reports have a dozen columns; it bounds the time that a hostile line takes.
    private const int Most = 40;

    public static ImmutableArray<string> Of(string line, char delimiter)
    {
        var cells = ImmutableArray.CreateBuilder<string>();
        for (var at = 0; at <= line.Length && cells.Count < Most;)
        {
            var (cell, end) = Quoted(line, at) is var (text, close) && (close == line.Length || line[close] == delimiter)
                ? (text, close)
                : Plain(line, at, delimiter);
            cells.Add(cell.Trim());
            at = end + 1;
        }

        return cells.ToImmutable();
    }

    /// <summary>
    /// The text in the quotes that open at a place, and the place after them and the blanks that follow; null without quotes.
    /// </summary>
    public static (string Text, int End)? Quoted(string line, int at)
    {
        var open = Pass(line, at);
        if (open == line.Length || line[open] is not ('"' or '“'))
        {
            return null;
        }

        for (var i = open + 1; i < line.Length; i++)
        {
            if (line[i] is not ('"' or '”'))
            {
                continue;
            }

            if (line[i] == '"' && i + 1 < line.Length && line[i + 1] == '"')
            {
                i++;
                continue;
            }

            return (line[(open + 1)..i].Replace("\"\"", "\"", StringComparison.Ordinal), Pass(line, i + 1));
        }

        return null;
    }

    private static (string Text, int End) Plain(string line, int at, char delimiter)
    {
        var end = line.IndexOf(delimiter, at);
        end = end < 0 ? line.Length : end;
        return (line[at..end], end);
    }

    // A tab may part cells.
    private static int Pass(string line, int at)
    {
        while (at < line.Length && line[at] == ' ')
        {
            at++;
        }

        return at;
    }
}
