using System.Collections.Immutable;
using System.Text.RegularExpressions;
using NotesBot.Notes.Questions;

namespace NotesBot.Notes.Rules;

/// <summary>FTC Insights: the register of product gaps. A 1st party software concern must name its entry.</summary>
public static partial class InsightIds
{
    private const int LongestReference = 80;

    /// <summary>Where to look for an Insight, and where to submit one.</summary>
    public static ImmutableArray<Link> Links { get; } =
        [new("insight_search", "https://aka.ms/ftcinsights"), new("insight_submit", "https://aka.ms/ftcinew")];

    /// <summary>The Insight at the end of a text: "… (FTC Insight ID: 2925)", "… insight 2925", "… #2925", or its link.</summary>
    /// <returns>The text without it, and its digits; the text as it is, and null, when it ends otherwise.</returns>
    public static (string Text, string? Id) TakeFromEnd(string text)
    {
        var trimmed = text.TrimEnd();
        var tail = Math.Max(0, trimmed.Length - LongestReference);
        var match = AtEnd().Match(FullWidth.Fold(trimmed[tail..]));
        return match.Success
            ? (trimmed[..(tail + match.Index)].TrimEnd(' ', '\t', '\r', '\n', ',', ';', '-', '，', '；'), match.Groups["id"].Value)
            : (text, null);
    }

    // A bare number after a sign is one, but not when the word before it says what else it is.
    [GeneratedRegex(
        """
        [([]?\s*(?:
            (?<![a-z0-9])(?:ftc\s?)?insights?(?:\s?(?:id|no\.?|nr\.?|number|编号))?\s?[:.#=]?\s?\#?(?<id>[0-9]{1,12})
          | (?:https?://)?aka\.ms/ftcinsights/?\?insightid=(?<id>[0-9]{1,12})
          | (?<!(?:case|ticket|bug|incident|icm|sr|request|issue|工单|案例)\s*)(?<![\#\w])\#(?<id>[0-9]{1,12})
        )\s*[)\]]?[.。]?$
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture)]
    private static partial Regex AtEnd();
}
