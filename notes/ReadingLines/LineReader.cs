using System.Collections.Immutable;
using NotesBot.Notes.Questions;
using NotesBot.Notes.Rules;

namespace NotesBot.Notes.ReadingLines;

/// <summary>Reads the parts of a line for one note type. Lives within one reading.</summary>
internal sealed class LineReader
{
    private const int FewestLabels = 2;

    private readonly LineDraft draft;
    private readonly ImmutableArray<Segment> segments;
    private readonly ImmutableArray<LineLabel?> labels;
    private readonly SortedDictionary<int, (string Text, int End)> left = [];
    private readonly HashSet<int> apart = [];
    private readonly PartReader parts;

    private LineReader(NoteType type, ImmutableArray<Segment> segments, string customer, ReadingContext context)
    {
        draft = new LineDraft(type, customer, context);
        this.segments = segments;
        labels = [.. segments.Select(segment => LineLabels.AtStart(segment.Text, type))];
        parts = new PartReader(draft, left);
    }

    public static LineDraft Read(NoteType type, ImmutableArray<Segment> segments, string customer, ReadingContext context)
    {
        var reader = new LineReader(type, segments, customer, context);
        if (reader.draft.FreeText is not null)
        {
            reader.Read();
        }

        return reader.draft;
    }

    private void Read()
    {
        draft.IsFinished = labels.Count(label => label is { IsPrinted: true }) >= FewestLabels;
        var covid = draft.Type.IsTagged ? CovidWords.Read(segments) : null;
        for (var at = 0; at < segments.Length;)
        {
            if (covid is var (answer, where) && where == at)
            {
                draft.Enter(CovidTag.Question, answer);
            }

            var end = labels[at] is null ? EndOfMarker(at) : draft.IsFinished ? EndOfBlock(at) : at + 1;
            var text = Joined(at, end, covid?.Answer == CovidTag.Accelerating);
            at = labels[at] is { } label ? ReadLabelled(label, text, at, end) : ReadPart(text, at, end);
        }

        TakeRest();
    }

    private int ReadLabelled(LineLabel label, string text, int at, int end)
    {
        var value = LineLabels.AtStart(text, draft.Type)?.Value ?? "";
        if (label.Id == LineLabels.Heading && value.Length > 0)
        {
            draft.IsLabelled |= label.IsPrinted;
            return ReadPart(value, at, end);
        }

        // "Next steps:" and what comes after it, on a line of its own.
        if (!draft.IsFinished && value.Length == 0 && end < segments.Length && labels[end] is null)
        {
            value = Joined(end, end + 1, isTagged: false);
            (text, end) = ($"{text} {value}", end + 1);
        }

        // What is left over goes to the same text, each in its place.
        var isFree = label.Id == draft.FreeText && value.Length > 0;
        if (isFree || !LabelledPart.Enter(draft, label.Id, value, text))
        {
            left[at] = (isFree ? value : text, end);
            draft.IsLabelled |= isFree && label.IsPrinted;
            return end;
        }

        apart.UnionWith(Enumerable.Range(at, end - at));
        draft.IsLabelled |= label.IsPrinted;
        return draft.IsFinished || !IsOpenText(label.Id) ? end : Continue(label.Id, end);
    }

    // What nobody recognises goes on with the text whose label came before.
    private int Continue(string id, int from)
    {
        var at = from;
        for (; IsPlain(at); at++)
        {
            if (parts.Read(segments[at].Text, at) is not { Length: > 0 } rest)
            {
                break;
            }

            draft.Append(id, rest, Segments.Between(segments[at - 1], isNext: true));
            apart.Add(at);
        }

        // The one that was recognised is done.
        return IsPlain(at) ? at + 1 : at;
    }

    private int ReadPart(string text, int at, int end)
    {
        if (parts.Read(text, at) is { Length: > 0 } rest)
        {
            left[at] = (rest, end);
        }

        return end;
    }

    private bool IsPlain(int at) =>
        at < segments.Length && labels[at] is null && NextActionWords.AfterMarker(segments[at].Text) is null;

    private bool IsOpenText(string id) =>
        id != draft.FreeText && id != "next_action" && draft[id].Length > 0
        && draft.Type.Question(id) is TextQuestion { Multiline: true } or GuidedTextQuestion;

    // "Next, hcw run friday": the comma parts nothing.
    private int EndOfMarker(int at) =>
        at + 1 < segments.Length && labels[at + 1] is null && NextActionWords.AfterMarker(segments[at].Text) is "" ? at + 2 : at + 1;

    // In a finished note a field reaches to the next label; what is next may come without one.
    private int EndOfBlock(int at)
    {
        var hasNext = !draft.Asks("next_action") || labels.Any(label => label is { Id: "next_action" });
        var end = at + 1;
        while (end < segments.Length && labels[end] is null && (hasNext || IsPlain(end)))
        {
            end++;
        }

        return end;
    }

    private string Joined(int from, int to, bool isTagged)
    {
        var text = to - from == 1 ? segments[from].Text : Segments.Join(segments[from..to]);
        return isTagged && CovidTag.IsIn(text) ? CovidTag.Remove(text) : text;
    }

    private void TakeRest()
    {
        if (parts.OnlyHead is var (at, rest) && left.TryGetValue(at, out var whole))
        {
            left[at] = (rest, whole.End);
        }

        if (left.Count == 0 || draft.FreeText is not { } id)
        {
            return;
        }

        // The reason of an entitlement status is not cut out of its sentence.
        var entries = draft.Asks("service")
            ? [.. Enumerable.Range(0, segments.Length).Except(apart).Select(i => (At: i, segments[i].Text, End: i + 1))]
            : left.Select(entry => (At: entry.Key, entry.Value.Text, entry.Value.End)).ToList();
        for (var i = 0; i < entries.Count; i++)
        {
            var segment = new Segment(entries[i].Text, segments[entries[i].End - 1].End);
            var end = i == entries.Count - 1 ? segment.Stop : Segments.Between(segment, entries[i + 1].At == entries[i].End);
            draft.Append(id, segment.Text + end, i == 0 ? ", " : "");
        }
    }
}
