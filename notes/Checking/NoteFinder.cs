using System.Collections.Immutable;
using NotesBot.Notes.Catalogue;
using NotesBot.Notes.Formats;
using NotesBot.Notes.Questions;
using NotesBot.Notes.Rules;
using NotesBot.Notes.Texts;

namespace NotesBot.Notes.Checking;

/// <summary>Finds out which note a text is, and in which language.</summary>
internal static class NoteFinder
{
    private const int FewestOfTechnical = 2;
    private const int FewestOfOthers = 3;

    // An answer is shorter than a note, and the labels of a note stand early.
    private const int MostForGuess = 8000;

    public static (NoteType? Type, Words? Words) Find(ImmutableArray<MarkedLine> lines) =>
        (Labelled(lines) ?? (IsEnvironment(lines) ? "environment" : null)) is { } id && NoteTypes.Find(id) is { } type
            ? (type, LanguageOf(type, lines))
            : default;

    /// <summary>The language of most labels, the right ones before others; by the letters where there are none.</summary>
    public static Words LanguageOf(NoteType type, ImmutableArray<MarkedLine> lines)
    {
        var votes = lines
            .SelectMany(line => line.Labels, (line, label) => (line, label))
            .Where(entry => entry.label.Type == type.Id)
            .Select(entry => (entry.label.Language, Weight: Weight(entry.line, entry.label)))
            .GroupBy(vote => vote.Language, vote => vote.Weight)
            .ToDictionary(group => group.Key, group => group.Sum());
        return votes.Count > 0
            ? Words.ForNotes.MaxBy(words => votes.GetValueOrDefault(words.Code))!
            : Words.OfNote(Script(lines));
    }

    public static bool IsLikely(string text)
    {
        var lines = PastedText.Lines(text.Length > MostForGuess ? text[..MostForGuess] : text, guesses: false);
        var isPrefixed = IsPrefixed(lines);
        return Labelled(lines) is { } type
            && Count(lines, type) >= (isPrefixed && type == NoteLabels.Technical ? 1 : FewestOfTechnical);
    }

    private static string? Labelled(ImmutableArray<MarkedLine> lines)
    {
        var (technical, exec) = (Count(lines, NoteLabels.Technical), Count(lines, NoteLabels.ExecSummary));
        var snapshot = lines.Count(line => line.Labels.IsEmpty && WorkloadLine.Of(line.Text, isSure: true) is not null);
        var isHeaded = lines.Any(line => IsHeading(line));
        (string Type, int Count, bool IsOne)[] found =
        [
            (NoteLabels.Technical, technical,
                technical >= FewestOfTechnical || (IsPrefixed(lines) && (technical > 0 || IsKnown(lines[0])))),
            (NoteLabels.ExecSummary, exec,
                exec >= FewestOfOthers || (isHeaded && exec + snapshot > 1) || (snapshot > 1 && technical == 0)),
            .. NoteLabels.Types.Except([NoteLabels.Technical, NoteLabels.ExecSummary])
                .Select(type => (type, Count(lines, type), Count(lines, type) >= FewestOf(type))),
        ];
        // Two lines with workloads are a snapshot, though the first of them looks like a prefix.
        return found.Where(one => one.IsOne)
            .OrderByDescending(one => one.Count)
            .ThenByDescending(one => one.Type == NoteLabels.ExecSummary && snapshot > 1)
            .Select(one => one.Type)
            .FirstOrDefault();
    }

    // A note that begins with its workloads has few labels.
    private static int FewestOf(string type) =>
        NoteTypes.Find(type)!.Lines.Any(line => line is PrefixLine) ? FewestOfTechnical : FewestOfOthers;

    private static int Count(ImmutableArray<MarkedLine> lines, string type) => lines
        .SelectMany(line => line.Labels.Where(label => label.Type == type && (label.Question != NoteLabels.Heading || IsHeading(line))))
        .Select(label => label.Question)
        .Where(question => question.Length > 0)
        .Distinct()
        .Count();

    /// <summary>A heading stands alone on its line, but for the tag.</summary>
    public static bool IsHeading(MarkedLine line) =>
        line.Labels.Any(label => label.Question == NoteLabels.Heading) && CovidTag.Remove(line.Value).Length == 0;

    private static bool IsPrefixed(ImmutableArray<MarkedLine> lines) =>
        lines.Length > 0 && lines[0].Labels.IsEmpty && PastedPrefix.IsBracketed(lines[0].Text);

    private static bool IsKnown(MarkedLine line) => PastedPrefix.Of([line.Text], "") is { Codes.IsEmpty: false };

    // A service's line, then a line with a bullet: a colon alone is in many sentences.
    private static bool IsEnvironment(ImmutableArray<MarkedLine> lines) => lines.Zip(lines.Skip(1)).Any(pair =>
        FullWidth.Fold(pair.First.Text) is { Length: <= LabelKey.Longest } heading
        && heading.EndsWith(':')
        && !LabelKey.IsBulleted(heading)
        && WorkloadPrefix.ParseAll(heading[..^1]) is ({ IsEmpty: false }, null)
        && LabelKey.IsBulleted(pair.Second.Text));

    private static int Weight(MarkedLine line, NoteLabel label) =>
        (label.IsPrinted, line.Written == label.Text) switch { (true, true) => 4, (true, false) => 2, _ => 1 };

    private static string Script(ImmutableArray<MarkedLine> lines) =>
        lines.Any(line => line.Text.Any(c => c is >= '぀' and <= 'ヿ')) ? "ja"
        : lines.Any(line => line.Text.Any(c => c is >= '一' and <= '鿿')) ? "zh"
        : "en";
}
