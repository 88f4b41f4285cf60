using System.Collections.Immutable;
using System.Text.RegularExpressions;
using NotesBot.Notes.Questions;
using NotesBot.Notes.Rules;

namespace NotesBot.Notes.ReadingLines;

/// <summary>
/// Reads a whole note from one sentence, or from a finished one: "exo on track, certs discussed, next hcw run friday". It looks for names,
/// labels and days that literally stand there, in either language, and never for a meaning; what it doesn't know stays as text.
/// </summary>
public static partial class OneLine
{
    /// <summary>The longest text that is read, in UTF-16 code units; a longer one is no line.</summary>
    public const int Longest = 2000;

    private const int MostSegments = 120;

    private const int FewestThings = 2;

    /// <summary>
    /// The note that the sentence tells; null when it isn't such a sentence: fewer than two things are recognised beside free text, and no
    /// label of a finished note. One of <paramref name="customers"/> counts for a thing.
    /// </summary>
    /// <param name="types">The note types to choose from; where two fit equally well, the first of them.</param>
    /// <param name="customers">The names of customers that may be meant.</param>
    public static OneLineFound? Read(
        string text, ImmutableArray<NoteType> types, ReadingContext context, IReadOnlyCollection<string> customers)
    {
        if (text.Length > Longest || string.IsNullOrWhiteSpace(text) || IsQuestion(text))
        {
            return null;
        }

        var segments = Segments.Split(text);
        if (segments.Length > MostSegments)
        {
            return null;
        }

        var (customer, isKnown, rest) = CustomerInLine.Read(segments, customers);
        return types
            .Select(type => LineReader.Read(type, rest, customer, context))
            .Where(draft => draft.Score > 0 && (draft.IsLabelled || draft.Score + (isKnown ? 1 : 0) >= FewestThings))
            .MaxBy(draft => draft.Score)?.Found();
    }

    // "How do I …" asks, and so does what ends with a question mark and parts nothing.
    private static bool IsQuestion(string text)
    {
        var line = FullWidth.Fold(PlainText.OneLine(text));
        return Asking().IsMatch(line) || (line.EndsWith('?') && !line.AsSpan().ContainsAny(",;:。"));
    }

    [GeneratedRegex(
        @"^(?:which|what|what's|how|where|when|why|who|whose|can|could|should|shall|would|do|does|did|may|must|is|are|am|help|请问|怎么|如何"
        + @"|什么|哪)"
        + @"(?![a-z0-9:])|[吗呢么] ?\?*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Asking();
}
