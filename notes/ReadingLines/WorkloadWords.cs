using System.Collections.Immutable;
using System.Text.RegularExpressions;
using NotesBot.Notes.Questions;
using NotesBot.Notes.Rules;

namespace NotesBot.Notes.ReadingLines;

/// <summary>Finds the workloads with which a text begins: "EXO and Teams on track", [OLM+INTUNE].</summary>
internal static partial class WorkloadWords
{
    /// <summary>The codes, and what follows them; none, and the text, when it begins otherwise.</summary>
    public static (ImmutableArray<string> Codes, string After) AtStart(string text)
    {
        var folded = FullWidth.Fold(text).Replace('【', '[').Replace('】', ']');
        if (folded.StartsWith('[') && folded.IndexOf(']', StringComparison.Ordinal) is > 0 and var end)
        {
            return WorkloadPrefix.ParsePrefix(folded[..(end + 1)]) is { } prefix ? (prefix, text[(end + 1)..].TrimStart()) : ([], text);
        }

        var codes = ImmutableArray.CreateBuilder<string>();
        var (at, next) = (0, 0);
        while (WorkloadNames.AtStart(folded.AsSpan(next)) is (var code, > 0 and var length))
        {
            codes.Add(code);
            at = next + length;
            next = at + Joint().Match(folded, at).Length;
            if (next == at)
            {
                break;
            }
        }

        // A project is more often the customer's than the product.
        return codes is ["PROJ"] && folded[..at].Equals("project", StringComparison.OrdinalIgnoreCase)
            ? ([], text)
            : ([.. codes.Distinct(StringComparer.Ordinal)], at == 0 ? text : text[at..]);
    }

    /// <summary>The codes, when the whole text is nothing else.</summary>
    public static ImmutableArray<string> Whole(string text) =>
        AtStart(text) is ({ IsEmpty: false } codes, var after) && after.Trim().Length == 0 ? codes : [];

    /// <summary>Adds the workloads to the question that takes them; false where the note asks for none, or for one alone.</summary>
    public static bool Enter(LineDraft draft, ImmutableArray<string> codes)
    {
        foreach (var id in (string[])["workloads", "services", "service"])
        {
            switch (draft.Type.Question(id))
            {
                case WorkloadsQuestion question when codes.All(question.Codes.Contains):
                    var known = draft[id].Split(',', StringSplitOptions.RemoveEmptyEntries);
                    draft.Set(id, string.Join(',', WorkloadPrefix.Tidy(known.Concat(codes))));
                    return true;
                case ChoiceQuestion question when codes is [var code, ..] && question.Options.Contains(code):
                    return draft.Enter(id, code) && codes.Length == 1;
                default:
                    break;
            }
        }

        return false;
    }

    // A blank alone parts two of them as well: "exo teams".
    [GeneratedRegex(@"\G(?: ?(?:[+&/、,]|和|与|及) ?| and | )", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Joint();
}
