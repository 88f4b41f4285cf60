using System.Text.RegularExpressions;

namespace NotesBot.Notes.Sentences;

/// <summary>The code by which a colleague takes a customer: "take K7QF-3MPX". It has no signs that look alike.</summary>
internal static partial class HandOverCode
{
    /// <summary>The code of a sentence that is nothing else, in capitals and with its hyphen; null for any other.</summary>
    /// <param name="typed">On one line.</param>
    public static string? Read(string typed)
    {
        var match = Sentence().Match(SentenceKey.Of(typed));
        if (!match.Success)
        {
            return null;
        }

        // "Take that step" has eight such letters, too.
        var code = typed.Substring(match.Groups["a"].Index, match.Groups["b"].Index + match.Groups["b"].Length - match.Groups["a"].Index);
        return match.Groups["hyphen"].Success || code.Any(char.IsDigit) || !code.Any(char.IsLower)
            ? $"{match.Groups["a"].Value}-{match.Groups["b"].Value}".ToUpperInvariant()
            : null;
    }

    [GeneratedRegex(
        "^(?:(?:take|take over|accept|claim)(?: code| the code)?[ :]+|(?:接手|接管|接受|认领) ?)"
        + "(?<a>[2-9a-hjkmnp-tv-z]{4})(?:(?<hyphen> ?[-‐‑–−] ?)| ?)(?<b>[2-9a-hjkmnp-tv-z]{4})$")]
    public static partial Regex Sentence();
}
