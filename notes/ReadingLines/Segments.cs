using System.Collections.Immutable;
using System.Text.RegularExpressions;
using NotesBot.Notes.Rules;

namespace NotesBot.Notes.ReadingLines;

/// <summary>Parts a sentence at its commas, semicolons, full stops and line breaks, and before the labels of a finished note.</summary>
internal static partial class Segments
{
    private static readonly char[] Bullets = ['-', '*', '•', '·', '–', ' '];

    public static ImmutableArray<Segment> Split(string text)
    {
        var line = string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(PlainText.OneLine)).Trim('\n');
        var folded = FullWidth.Fold(line);
        var bracketed = Bracketed().Matches(folded);
        var (result, from) = (ImmutableArray.CreateBuilder<Segment>(), 0);
        foreach (Match sign in Sign().Matches(folded))
        {
            if (!bracketed.Any(bracket => sign.Index > bracket.Index && sign.Index < bracket.Index + bracket.Length))
            {
                Add(line[from..sign.Index], line.Substring(sign.Index, sign.Length));
                from = sign.Index + sign.Length;
            }
        }

        Add(line[from..], "");
        return result.ToImmutable();

        void Add(string part, string end)
        {
            part = part.Trim().TrimStart(Bullets);
            if (part.Length > 0)
            {
                result.AddRange(LineLabels.Part(part, end));
            }
        }
    }

    /// <summary>The segments as they were typed, without what ends the last one.</summary>
    public static string Join(ImmutableArray<Segment> segments) =>
        string.Concat(segments.Select((segment, i) => segment.Text + (i < segments.Length - 1 ? Between(segment, isNext: true) : "")));

    /// <summary>What stands between a segment and one that follows it at once, or after others were taken out.</summary>
    public static string Between(Segment segment, bool isNext) => segment switch
    {
        _ when isNext && !segment.EndsLine => segment.End,
        { EndsSentence: true } => char.IsAscii(segment.Stop[0]) ? $"{segment.Stop} " : segment.Stop,
        { Text: [.., >= '一' and <= '鿿'] } => "，",
        _ => ", ",
    };

    [GeneratedRegex(@"\([^()\n]{0,200}\)", RegexOptions.CultureInvariant)]
    private static partial Regex Bracketed();

    // Not in 4,000, April 30, 2020, Friday, May 3, Contoso, Ltd., A. Datum and e.g.
    [GeneratedRegex(
        """
        \ ?(?:
            [;。!?]+
          | (?<!\d(?=,\d))
            (?<!\b\p{L}{3,9}\.?\ \d{1,2}(?:st|nd|rd|th)?(?=,\ ?\d{4}\b))
            (?<!\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}
                (?=,\ ?(?:\d{1,2}(?:st|nd|rd|th)?\ )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)))
            ,(?!\ ?(?:inc|ltd|llc|corp|co|gmbh|plc)\b)
          | (?<!\b(?:\p{L}|dr|mr|mrs|ms|st|mt|inc|ltd|corp|vs|approx|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec))\.(?=\ |\n|$)
        )\ ?\n*
        | \n+
        | \ [-–—]\ (?=(?:next|then|no\ concerns|concerns?|risks?|owner)\b|下一步|下一行动|接下来|问题|没有问题|风险|负责人)
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture)]
    private static partial Regex Sign();
}
