using System.Text.RegularExpressions;
using NotesBot.Notes.Questions;
using NotesBot.Notes.Rules;
using NotesBot.Notes.Texts;

namespace NotesBot.Notes.ReadingLines;

/// <summary>Reads "next hcw run friday", "next step: send the list by Anna on 3 May", 下一步周五运行 hcw, and "owner Anna".</summary>
internal static partial class NextActionWords
{
    private const string Action = "next_action";
    private const string Date = "next_action_date";
    private const string Owner = "next_action_owner";

    private static readonly char[] Signs = [' ', ':', '-', '–', '—', '：', '，', ','];

    /// <summary>What follows the words that announce the next action; null where none announce it, empty where they stand alone.</summary>
    public static string? AfterMarker(string text)
    {
        var marker = Marker().Match(FullWidth.Fold(text));
        return marker.Success ? text[marker.Length..].TrimStart([.. Signs, '.', '。']).TrimEnd(Signs) : null;
    }

    /// <summary>Enters what is next; the first one brings the day and the owner, another one is added as it stands.</summary>
    /// <param name="whole">The segment with the words that announce it.</param>
    public static bool Enter(LineDraft draft, string text, string whole)
    {
        if (!draft.Asks(Action) || text.Length == 0)
        {
            return false;
        }

        if (draft[Action].Length > 0)
        {
            draft.Append(Action, whole);
            return true;
        }

        var (action, day, owner) = Parts(text, draft.Context);
        if (action.Length == 0)
        {
            return day is null && owner.Length > 0 && draft.Enter(Owner, owner);
        }

        if (text == whole && day is null)
        {
            return false;
        }

        draft.Enter(Action, action);
        var isTaken = (day is null || draft.Enter(Date, DateWords.Iso(day.Value))) && (owner.Length == 0 || draft.Enter(Owner, owner));
        if (!isTaken)
        {
            draft.Set(Action, text);
        }

        return true;
    }

    /// <summary>A segment that only goes on with the next action: its day, or who does it.</summary>
    public static bool Continue(LineDraft draft, string text)
    {
        if (draft.Asks(Owner) && OwnerAlone().Match(FullWidth.Fold(text)) is { Success: true } named)
        {
            var (name, due) = DateInText.Take(text[named.Length..].Trim(Signs), draft.Context);
            return name.Length is > 0 and <= 60 && (due is null || draft.Enter(Date, DateWords.Iso(due.Value))) && draft.Enter(Owner, name);
        }

        if (draft[Action].Length == 0)
        {
            return false;
        }

        var (rest, day, owner) = Parts(text, draft.Context);
        return rest.Length == 0 && (day is not null || owner.Length > 0) && !(day is not null && draft.Has(Date))
            && (owner.Length == 0 || draft.Enter(Owner, owner))
            && (day is null || draft.Enter(Date, DateWords.Iso(day.Value)));
    }

    private static (string Action, DateOnly? Day, string Owner) Parts(string text, ReadingContext context)
    {
        var (action, day) = Scheduled(text, context) ?? DateInText.Take(text, context);
        (action, var owner) = TakeOwner(action);
        // "By Friday by Anna": the day may stand before the name.
        return owner.Length > 0 && day is null && DateInText.Take(action, context) is (var rest, { } before)
            ? (rest, before, owner)
            : (action, day, owner);
    }

    // "Send the list. Scheduled for April 6, 2020.", as a finished note says it.
    private static (string Text, DateOnly? Day)? Scheduled(string text, ReadingContext context)
    {
        foreach (var words in Words.ForNotes)
        {
            var parts = words["line.scheduled"].Split("{0}");
            var at = text.LastIndexOf(parts[0].TrimEnd(), StringComparison.OrdinalIgnoreCase);
            if (at > 0 && DateWords.Read(text[(at + parts[0].TrimEnd().Length)..].Trim(' ', '.', '。'), context) is { } day)
            {
                return (text[..at].TrimEnd(), day);
            }
        }

        return null;
    }

    private static (string Text, string Owner) TakeOwner(string text)
    {
        var match = OwnerAtEnd().Match(FullWidth.Fold(text));
        var owner = match.Success ? text.Substring(match.Groups["o"].Index, match.Groups["o"].Length).Trim() : "";
        return owner.Length > 0 && WorkloadWords.AtStart(owner).Codes.IsEmpty ? (text[..match.Index].TrimEnd(Signs), owner) : (text, "");
    }

    // "Next week" and "next Friday" are days, and only "next" with no such word after it announces something by itself.
    [GeneratedRegex(
        """
        ^(?:
            (?:next\ (?:actions?|steps?)|to[ -]?do|then)(?![\p{L}\d])(?:\ (?:is|are)(?:\ to)?(?!\p{L}))?
          | next(?![\p{L}\d])(?!\ (?:week|month|year|quarter|mon|tue|wed|thu|fri|sat|sun)(?:[a-z]{0,6})(?!\p{L}))
          | (?=next\ (?:week|month|mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\ \S)
          | (?:下一步行动|下一行动|下一步计划|下一步|接下来)(?:是|为)?
        )
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Marker();

    [GeneratedRegex(@"^(?:owner|owned by|负责人)(?![a-z0-9])(?: is |是|为)?[ :]*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OwnerAlone();

    // A name, or one of those who do such things; "by PowerShell" and "by noon" name nobody.
    [GeneratedRegex(
        """
        (?:^|[ ,])(?:
            (?i:by)\ (?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\b)
            (?<o>\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+){0,2}|(?i:(?:the\ )?(?:customer|partner|account\ team)|me|us)|FM|FE|SME|FTA|FTC|RM|PM)
          | (?i:owner)(?:\ is|:)?\ (?<o>[^,;]{1,40})
        )$
        | (?:^|[ ,，(])?负责人[ :是为]{0,2}(?<o>[^,;，。]{1,20})$
        | (?:^|[ ,，])?由\ ?(?<o>[^,;，。由]{1,20}?)\ ?负责$
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture)]
    private static partial Regex OwnerAtEnd();
}
