using System.Text.RegularExpressions;
using NotesBot.Notes.Questions;
using NotesBot.Notes.Rules;
using NotesBot.Notes.Texts;

namespace NotesBot.Notes.ReadingLines;

/// <summary>Reads "security concern: ports are closed", 第三方问题：防火墙太旧, and "no concerns".</summary>
internal static partial class ConcernWords
{
    /// <summary>Whether the text begins with the words for a concern, or says that there is none; then it is entered.</summary>
    public static bool Enter(LineDraft draft, string text)
    {
        if (Question(draft) is not { } group)
        {
            return false;
        }

        if (IsNone(text))
        {
            return EnterNone(draft, group);
        }

        var head = Head().Match(FullWidth.Fold(text));
        return head.Success
            && text[head.Length..].Trim() is { Length: > 0 } says
            && KindOf(head.Groups["kind"], text, group) is var (kind, isKnown)
            && isKnown
            && (TypedWords.MeansNothing(says) ? kind.Length == 0 && EnterNone(draft, group) : EnterRow(draft, group, kind, says));
    }

    /// <summary>Enters what stands behind the label of a finished note: concerns parted by semicolons, or that there are none.</summary>
    public static bool EnterAll(LineDraft draft, string text)
    {
        if (Question(draft) is not { } group || text.Length == 0)
        {
            return false;
        }

        if (TypedWords.MeansNothing(text) || IsNoneInNote(text))
        {
            return EnterNone(draft, group);
        }

        var parts = text.Split(';', '；').Select(part => part.Trim()).Where(part => part.Length > 0).ToList();
        return (parts.Count <= GroupQuestion.Most - group.Rows(id => draft[id]) ? parts : [text])
            .Aggregate(true, (all, part) => EnterRow(draft, group, "", part) && all);
    }

    /// <summary>Whether the text says that there are no risks or concerns.</summary>
    public static bool IsNone(string text) => None().IsMatch(FullWidth.Fold(text).Trim());

    private static bool IsNoneInNote(string text) =>
        Words.ForNotes.Any(words => words["line.none"].Equals(text.TrimEnd('.', '。'), StringComparison.OrdinalIgnoreCase));

    private static GroupQuestion? Question(LineDraft draft) => draft.Type.Questions.OfType<GroupQuestion>().FirstOrDefault();

    private static bool EnterNone(LineDraft draft, GroupQuestion group) =>
        group.Rows(id => draft[id]) == 0 && draft.Enter(group.Kind.Id, "", group.Id);

    // "Security: ports are closed" names the kind before the words, "Security team closes ports" within them.
    private static bool EnterRow(LineDraft draft, GroupQuestion group, string kind, string says)
    {
        var row = group.Rows(id => draft[id]) + 1;
        if (kind.Length == 0
            && OptionNames.FindAtStart(says, group.Kind.Options, group.Kind.OptionWords) is ({ } found, { Length: > 0 } rest)
            && says.EndsWith(rest, StringComparison.Ordinal)
            && says[..^rest.Length].TrimEnd() is [.., var sign] && !char.IsLetterOrDigit(sign))
        {
            (kind, says) = (found, rest);
        }

        if (row > GroupQuestion.Most)
        {
            return false;
        }

        draft.Append(GroupQuestion.RowId(group.Text.Id, row), says, question: group.Id);
        if (kind.Length > 0)
        {
            draft.Set(GroupQuestion.RowId(group.Kind.Id, row), kind, group.Id);
        }

        return true;
    }

    private static (string Kind, bool IsKnown) KindOf(Group named, string text, GroupQuestion group) =>
        named.Length == 0 ? ("", true)
        : OptionNames.Find(text.Substring(named.Index, named.Length), group.Kind.Options, group.Kind.OptionWords) is { } kind
            && !char.IsAsciiDigit(text[named.Index]) | named.Length > 1 ? (kind, true)
        : ("", false);

    [GeneratedRegex(
        @"^(?:(?<kind>[^:,;]{2,40}?) ?(?:concerns?|risks?|issues?|问题|风险|顾虑|担忧)|(?:concerns?|risks?|issues?|问题|风险|顾虑|担忧)"
        + @"|(?<kind>(?:1st|first|3rd|third)[ -]party[a-z ]{0,24}|第[一三]方[^:,;]{0,8}))(?: is| are|是|为)? ?[:\-–—] ?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Head();

    [GeneratedRegex(
        @"^(?:(?:there are |with |we have )?no (?:other |new |open |further )?(?:concerns?|risks?|issues?)(?: (?:now|so far|at this time))?"
        + @"|(?:concerns?|risks?|issues?)(?: is| are)? ?[:\-]? ?(?:none|nil|n/a)"
        + @"|(?:目前|暂时)?(?:没有|暂无|并?无)(?:任何|其他)?(?:问题|风险|顾虑|担忧)|(?:问题|风险|顾虑|担忧) ?:? ?(?:无|没有|暂无))[.!。]?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex None();
}
