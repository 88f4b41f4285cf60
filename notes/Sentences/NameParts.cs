using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace NotesBot.Notes.Sentences;

/// <summary>Parts a text at its commas, but not before the end of a company's name: "Contoso, Ltd." is one.</summary>
internal static partial class NameParts
{
    // More customers than a sentence has room for, and a bound for hostile input.
    private const int Most = 80;

    public static ImmutableArray<string> Of(string text)
    {
        var key = SentenceKey.Of(text);
        var starts = new List<int> { 0 };
        var isQuoted = false;
        for (var i = 0; i < key.Length && starts.Count < Most; i++)
        {
            isQuoted ^= key[i] == '"';
            if (key[i] is ',' or '、' && !isQuoted && !IsCompany(key[(i + 1)..Next(i + 1)]))
            {
                starts.Add(i + 1);
            }
        }

        return
        [
            .. starts
                .Select((start, i) => text[start..(i + 1 < starts.Count ? starts[i + 1] - 1 : text.Length)].Trim())
                .Where(part => part.Length > 0),
        ];

        int Next(int from) => key.IndexOfAny([',', '、'], from) is var comma and >= 0 ? comma : key.Length;
    }

    /// <summary>Whether the text is what a company's name ends with: "Ltd.", "Inc".</summary>
    public static bool IsCompany(string text) => text.Length < 20 && Company().IsMatch(SentenceKey.Of(text));

    /// <summary>The text up to a place, with the full stop there where it belongs to the last word: "Ltd.", "S.A.".</summary>
    public static string WithPoint(string text, int end) =>
        end < text.Length && text[end] == '.' && IsShortened(text[..end]) ? text[..(end + 1)] : text[..end];

    /// <summary>Whether the last word is one that a full stop belongs to.</summary>
    public static bool IsShortened(string text) => Shortened().IsMatch(SentenceKey.Of(text[Math.Max(0, text.Length - 10)..]));

    [GeneratedRegex(@"(?:^|[ ,])(?:ltd|inc|co|corp|bros|llc|pty|pte|[a-z](?:\.[a-z])+)$")]
    private static partial Regex Shortened();

    [GeneratedRegex(
        """
        ^\ *(?:inc|incorporated|ltd|limited|ltda|llc|llp|lp|plc|corp|corporation|co|company|gmbh|ag|kg|se|sa|sas|sarl|srl|spa|bv|nv|oy|ab|kk
        |pty|pte
        |(?:pty|pte|co)\.?\ ltd|gmbh\ &\ co\.?\ kg|s\.a|s\.a\.s|s\.r\.l|s\.p\.a|s\.l|b\.v|n\.v|k\.k|a/s|有限公司|股份有限公司)\.?\ *$
        """,
        RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Company();
}
