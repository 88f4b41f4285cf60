using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace NotesBot.Notes.Rules.Enterprise;

/// <summary>
/// What of a field goes to the slide about an S400 customer: everything before the first <c>##</c>, or all of it (guidance: FTA Notes
/// Guidance).
/// </summary>
/// <remarks>Lengths are counted in UTF-16 units, as a browser counts them. FTOP takes more, so nothing here blocks.</remarks>
/// <param name="Slide">The slide's part, trimmed; as it is printed, without mark-up debris.</param>
/// <param name="Limit">The most units that the slide takes.</param>
/// <param name="Hints">What to tell or to ask about it.</param>
public sealed partial record SlideText(string Slide, int Limit, ImmutableArray<SlideHint> Hints)
{
    public const string Mark = "##";

    public const int ExecSummary = 256;

    public const int Awareness = 512;

    public const int Risks = 512;

    /// <summary>The length of the slide's part in UTF-16 units.</summary>
    public int Length => Slide.Length;

    /// <summary>How much of the slide a text takes; null for an empty one, and where no slide shows it (a limit of 0).</summary>
    public static (int Used, int Most)? Counted(string text, int limit) =>
        limit == 0 || text.Length == 0 ? null : (Of(text, limit).Length, limit);

    public static SlideText Of(string text, int limit)
    {
        var line = Normalise(text);
        var slide = SlideOf(line);
        return new SlideText(slide, limit, [.. Codes(line, slide, limit).Select(code => new SlideHint(code, slide.Length, limit))]);
    }

    /// <summary>The text as it is written into FTOP: on one line, with <c>##</c> for ＃＃, and without <c>**</c>.</summary>
    public static string Normalise(string text)
    {
        // The published example carries a bold mark into the text (## This** portion); FTOP's box knows no bold.
        var line = PlainText.OneLine(Debris().Replace(PlainText.OneLine(text), ""));
        return FullWidthMark().Replace(line, match => FullWidth.Fold(match.Value));
    }

    /// <summary>The text in which every <c>##covid</c> is the tag that was meant.</summary>
    public static string WithTag(string text) => CutTag().Replace(Normalise(text), CovidTag.Tag);

    /// <summary>
    /// The text with its mark after the last sentence that fits the slide; after the last word, or sign, where no sentence does. A mark
    /// that came too late is moved. A text that fits stays as it is.
    /// </summary>
    public static string Cut(string text, int limit)
    {
        var line = Normalise(text);
        if (SlideOf(line).Length <= limit)
        {
            return line;
        }

        // Before the mark moves, so that a tag that was one with it isn't left behind as a word.
        line = WithTag(line);
        var slide = SlideOf(line);
        var at = SlideCut.Place(slide, limit);
        var behind = line[slide.Length..].TrimStart().TrimStart('#').TrimStart();
        return $"{slide[..at].TrimEnd()} {Mark} {slide[at..].TrimStart()} {behind}".Trim();
    }

    private static string SlideOf(string line) =>
        line.IndexOf(Mark, StringComparison.Ordinal) is >= 0 and var at ? line[..at].Trim() : line.Trim();

    private static IEnumerable<string> Codes(string line, string slide, int limit)
    {
        var marks = Marks().Matches(line);
        (string Code, bool Holds)[] codes =
        [
            ("slide_too_long", slide.Length > limit),
            ("slide_empty", slide.Length == 0 && line.AsSpan().Trim("# ").Length > 0),
            ("slide_triple", marks.Any(mark => mark.Length > Mark.Length)),
            ("slide_several", marks.Count > 1),
            ("slide_covid", CutTag().IsMatch(line)),
            ("slide_exactly_256", limit == ExecSummary && slide.Length == ExecSummary),
        ];
        return codes.Where(entry => entry.Holds).Select(entry => entry.Code);
    }

    [GeneratedRegex(@"\*{2,}")]
    private static partial Regex Debris();

    [GeneratedRegex("[#＃]{2,}")]
    private static partial Regex FullWidthMark();

    [GeneratedRegex("#{2,}")]
    private static partial Regex Marks();

    [GeneratedRegex("#{2,}covid(?:[-_‐‑–]?19)?(?![A-Za-z0-9_])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CutTag();
}

/// <summary>Something to tell about a slide; its sentence is the text <c>hint.{Code}</c>.</summary>
/// <param name="Code">
/// <c>slide_too_long</c>; <c>slide_empty</c> (the mark stands at the start); <c>slide_triple</c> (###); <c>slide_several</c> (the first
/// mark counts); <c>slide_covid</c> (<see cref="SlideText.WithTag"/> mends it); <c>slide_exactly_256</c> (FTOP's form says at most 255).
/// </param>
/// <param name="Length">The slide part's length in UTF-16 units.</param>
/// <param name="Limit">The most units that the slide takes.</param>
public sealed record SlideHint(string Code, int Length, int Limit);
