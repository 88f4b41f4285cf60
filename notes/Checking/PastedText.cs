using System.Collections.Immutable;
using System.Text;
using NotesBot.Notes.Rules;

namespace NotesBot.Notes.Checking;

/// <summary>A line of a pasted text, and the labels that it may begin with.</summary>
/// <param name="Text">The line without its ends.</param>
/// <param name="Written">The label as it was written, without bullets.</param>
/// <param name="Value">What stands behind the label.</param>
internal sealed record MarkedLine(string Text, string Written, string Value, ImmutableArray<NoteLabel> Labels)
{
    /// <summary>Whether the label was only guessed from a near spelling.</summary>
    public bool IsMisspelt { get; init; }
}

/// <summary>Parts a pasted text into lines and finds the labels at their starts.</summary>
internal static class PastedText
{
    // What Teams takes in one message; what follows it is no note.
    public const int Longest = 28_000;

    // No note has more labelled lines; the lines after them still belong to the last one.
    private const int MostLabelled = 300;

    private const int MostColons = 60;

    private static readonly char[] Breaks = ['\n', '\r', '\u2028', '\u2029', '\v', '\f'];

    private static readonly string[] Dashes = [" - ", " – ", " — "];

    /// <param name="guesses">Whether mistyped labels are labels.</param>
    public static ImmutableArray<MarkedLine> Lines(string text, bool guesses)
    {
        var cut = text.Length > Longest ? text[..Longest] : text;
        var lines = Parted(cut);
        if (lines.Length == 1)
        {
            lines = Parted(AtLabels(lines[0]));
        }

        return [.. lines.Select((line, i) => i < MostLabelled ? Mark(line, guesses) : new MarkedLine(line, "", "", []))];
    }

    private static string[] Parted(string text) =>
        text.Split(Breaks, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static MarkedLine Mark(string line, bool guesses)
    {
        var start = FullWidth.Fold(line[..Math.Min(line.Length, LabelKey.Longest + 1)]);
        var colon = start.IndexOf(':', StringComparison.Ordinal);
        if (colon > 0 && NoteLabels.Find(start[..colon]) is { IsEmpty: false } found)
        {
            return Labelled(line, colon, 1, found);
        }

        var bare = line.Length <= LabelKey.Longest ? NoteLabels.Find(CovidTag.Remove(line)) : [];
        if (!bare.IsEmpty)
        {
            return new MarkedLine(line, Written(CovidTag.Remove(line)), CovidTag.IsIn(line) ? CovidTag.Found(line)[0] : "", bare);
        }

        foreach (var dash in Dashes)
        {
            if (start.IndexOf(dash, StringComparison.Ordinal) is > 0 and var at && NoteLabels.Find(start[..at]) is { IsEmpty: false } parted)
            {
                return Labelled(line, at, dash.Length, parted);
            }
        }

        return guesses && colon > 0 && NoteLabels.FindNear(start[..colon]) is { IsEmpty: false } near
            ? Labelled(line, colon, 1, near) with { IsMisspelt = true }
            : new MarkedLine(line, "", "", []);
    }

    private static MarkedLine Labelled(string line, int at, int separator, ImmutableArray<NoteLabel> labels)
    {
        var (written, value) = (line[..at], line[(at + separator)..].Trim());
        // **STATUS:** is a bold label.
        var isBold = written.Contains("**", StringComparison.Ordinal);
        return new MarkedLine(line, Written(written), isBold ? value.TrimStart('*', ' ') : value, labels);
    }

    private static string Written(string label) => PlainText.OneLine(LabelKey.WithoutBullet(label)).TrimEnd('*', '_', ' ', ':', '：');

    // A note whose line breaks were lost on the way.
    private static string AtLabels(string line)
    {
        var folded = FullWidth.Fold(line);
        var (result, from, at) = (new StringBuilder(line.Length + 16), 0, -1);
        for (var colons = 0; colons < MostColons && (at = folded.IndexOf(':', at + 1)) >= 0; colons++)
        {
            if (LabelBefore(folded, from, at) is { } start)
            {
                result.Append(line, from, start - from).Append('\n');
                from = start;
            }
        }

        return result.Append(line, from, line.Length - from).ToString();
    }

    private static int? LabelBefore(string line, int from, int colon)
    {
        for (var start = Math.Max(from, colon - LabelKey.Longest); start < colon; start++)
        {
            var isStart = start == 0 || (!char.IsLetterOrDigit(line[start - 1]) && char.IsLetterOrDigit(line[start]));
            if (isStart && !NoteLabels.Find(line[start..colon]).IsEmpty)
            {
                return start;
            }
        }

        return null;
    }
}
