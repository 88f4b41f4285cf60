using System.Collections.Immutable;
using System.Text.RegularExpressions;
using NotesBot.Notes.Rules;

namespace NotesBot.Notes.ReadingLines;

/// <summary>
/// Reads why a customer goes faster or stops: the tag, or "because of covid" with a word that says which. Where the words say both, or
/// neither, the question stays open.
/// </summary>
internal static partial class CovidWords
{
    /// <summary>The answer to the question about COVID-19, and the segment that gives it; null where none does.</summary>
    public static (string Answer, int At)? Read(ImmutableArray<Segment> segments)
    {
        var found = Enumerable.Range(0, segments.Length)
            .Select(at => (Answer: Read(segments, at), At: at))
            .Where(entry => entry.Answer is not null)
            .ToList();
        return found.Select(entry => entry.Answer).Distinct().Count() == 1 ? (found[0].Answer!, found[0].At) : null;
    }

    private static string? Read(ImmutableArray<Segment> segments, int at)
    {
        var text = FullWidth.Fold(segments[at].Text);
        var isTagged = CovidTag.IsIn(text);
        if (!isTagged && !Because().IsMatch(text))
        {
            return null;
        }

        // "Customer accelerates Teams, because of covid": the word may stand in the part before.
        var before = at > 0 ? FullWidth.Fold(segments[at - 1].Text) : "";
        var says = (Faster().IsMatch(text), Slower().IsMatch(text)) is (false, false) ? before : text;
        return (Faster().IsMatch(says), Slower().IsMatch(says), isTagged) switch
        {
            (true, false, _) or (false, false, true) => CovidTag.Accelerating,
            (false, true, false) => CovidTag.Pausing,
            _ => null,
        };
    }

    [GeneratedRegex(
        @"\b(?:because of|due to|owing to|as a result of|caused by) (?:the )?(?:covid|corona)|(?:因|由于|受)(?:为|了)? ?(?:covid|新冠|疫情)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Because();

    [GeneratedRegex(
        @"(?<!\b(?:not|no|never|without) )\b(?:accelerat(?:e|es|ed|ing|ion)|faster|prioriti[sz](?:e|es|ed|ing)|request(?:s|ed|ing)?)\b"
        + "|(?<!不|未|没有|不再)(?:加速|加快|优先|请求)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Faster();

    [GeneratedRegex(
        @"(?<!\b(?:not|no|never|without) )\b(?:paus(?:e|es|ed|ing)|stop(?:s|ped|ping)?|on hold|halted|suspended)\b"
        + "|(?<!不|未|没有|不再)(?:暂停|停止|中止)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Slower();
}
