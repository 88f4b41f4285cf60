using System.Buffers;
using System.Collections.Immutable;

namespace NotesBot.Notes.Rules;

/// <summary>The first line of a technical note: <c>[OLM+INTUNE]</c>.</summary>
public static class WorkloadPrefix
{
    private const string Separators = " ,;.+&/|[]、【】・。\t\r\n";

    private static readonly SearchValues<char> HardSeparators = SearchValues.Create(",;+&、\r\n]】");

    private static readonly ImmutableArray<string> JoiningWords = ["and ", "und ", "e ", "y ", "和", "与", "及"];

    public static string Build(IEnumerable<string> codes) => $"[{string.Join('+', Tidy(codes))}]";

    /// <summary>Each code once, in the order chosen; <c>CORE</c> goes when another one is there.</summary>
    public static ImmutableArray<string> Tidy(IEnumerable<string> codes)
    {
        var once = codes.Distinct(StringComparer.Ordinal).ToImmutableArray();
        return once.Length > 1 ? once.Remove(Workloads.Core) : once;
    }

    /// <summary>
    /// The workloads of a card's value (<c>EXO,TEAMS</c>) or of a typed list ("exchange online and teams", "EXO、TEAMS"), in their order.
    /// </summary>
    /// <returns>The codes; and what isn't a workload, quoted, when there is such.</returns>
    public static (ImmutableArray<string> Codes, string? Unknown) ParseList(string text) =>
        ParseAll(text) is var (codes, unknown) ? (Tidy(codes), unknown) : default;

    /// <summary>The same with <c>CORE</c> beside others, for a note that has a line for each.</summary>
    public static (ImmutableArray<string> Codes, string? Unknown) ParseAll(string text)
    {
        var codes = ImmutableArray.CreateBuilder<string>();
        var rest = FullWidth.Fold(text).AsSpan();
        while (!(rest = SkipSeparators(rest)).IsEmpty)
        {
            var (code, length) = WorkloadNames.AtStart(rest);
            if (length == 0)
            {
                return ([], PlainText.Quote(UpToSeparator(rest).ToString()));
            }

            codes.Add(code);
            rest = rest[length..];
        }

        return ([.. codes.Distinct(StringComparer.Ordinal)], null);
    }

    /// <summary>The workloads that the first line of an existing note names; null when it names none or something else.</summary>
    public static ImmutableArray<string>? ParsePrefix(string line)
    {
        var folded = FullWidth.Fold(line).TrimStart(' ', '-', '*', '•').Replace('【', '[').Replace('】', ']');
        var end = folded.IndexOf(']', StringComparison.Ordinal);
        var list = folded.StartsWith('[') && end > 0 ? folded[1..end] : folded;
        return ParseList(list) is ({ IsEmpty: false } codes, null) ? codes : null;
    }

    private static ReadOnlySpan<char> SkipSeparators(ReadOnlySpan<char> text)
    {
        for (var before = -1; before != text.Length;)
        {
            before = text.Length;
            text = text.TrimStart(Separators);
            foreach (var word in JoiningWords)
            {
                text = text.StartsWith(word, StringComparison.OrdinalIgnoreCase) ? text[word.Length..] : text;
            }
        }

        return text;
    }

    private static ReadOnlySpan<char> UpToSeparator(ReadOnlySpan<char> text) =>
        text.IndexOfAny(HardSeparators) is var end and >= 0 ? text[..end] : text;
}
