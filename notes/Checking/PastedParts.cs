using System.Collections.Immutable;
using NotesBot.Notes.Questions;
using NotesBot.Notes.Rules;
using NotesBot.Notes.Texts;

namespace NotesBot.Notes.Checking;

/// <summary>Gathers the labelled parts of a text whose note type is known, and reads their answers.</summary>
internal static class PastedParts
{
    public static PastedNote Of(NoteType type, Words words, ImmutableArray<MarkedLine> lines, string text)
    {
        if (!NoteLabels.Types.Contains(type.Id))
        {
            return new PastedNote(type, words, PastedValues.Unlabelled(type, text), [], [], text);
        }

        var (head, parts) = Gather(type, words, lines);
        return new PastedNote(type, words, PastedValues.Of(type, head, parts, lines), head, parts, text);
    }

    private static (ImmutableArray<string> Head, ImmutableArray<PastedLine> Parts) Gather(
        NoteType type, Words words, ImmutableArray<MarkedLine> lines)
    {
        var head = ImmutableArray.CreateBuilder<string>();
        var parts = new List<(PastedLine Line, List<string> Values)>();
        foreach (var line in lines)
        {
            if (LabelOf(type, words, line) is { } label)
            {
                parts.Add((new PastedLine(label.Question, line.Written, "") { IsMisspelt = line.IsMisspelt }, [line.Value]));
            }
            else if (parts.Count == 0)
            {
                head.Add(line.Text);
            }
            else
            {
                parts[^1].Values.Add(line.Text);
            }
        }

        return (head.ToImmutable(), [.. parts.Select(part => part.Line with { Value = Joined(part.Values) })]);
    }

    // The same word may be a label of several languages; what is no label of this type is part of the text above it.
    private static NoteLabel? LabelOf(NoteType type, Words words, MarkedLine line) => line.Labels
        .Where(label => label.Type == type.Id && (label.Question != NoteLabels.Heading || NoteFinder.IsHeading(line)))
        .OrderByDescending(label => (label.Language == words.Code, label.IsPrinted))
        .FirstOrDefault();

    private static string Joined(List<string> values) => string.Join('\n', values.Where(value => value.Length > 0));
}
