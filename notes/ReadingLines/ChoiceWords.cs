using System.Collections.Immutable;
using System.Text.RegularExpressions;
using NotesBot.Notes.Questions;
using NotesBot.Notes.Rules;
using NotesBot.Notes.Rules.Intent;
using NotesBot.Notes.Texts;

namespace NotesBot.Notes.ReadingLines;

/// <summary>Reads names of options where they stand alone or begin a part: a status, a level, a colour, reasons.</summary>
internal static partial class ChoiceWords
{
    private static readonly ImmutableArray<string> Passed = ["covid", "prefix", "style", "assigned", "status_detail"];

    /// <summary>The status with which the text begins, and what follows; null where it begins otherwise.</summary>
    public static (string Option, string Detail)? Status(string text, ChoiceQuestion question)
    {
        var line = Copula().Replace(text, "");
        var (option, after) = OptionNames.FindAtStart(line, question.Options, question.OptionWords);
        // "Customer feedback was good" waits for nobody.
        return option is null || (after.Length > 0 && Feedback().IsMatch(FullWidth.Fold(line)))
            ? null
            : (option, after.TrimStart('了', '，', ' '));
    }

    /// <summary>The first level with which the text begins, after the customer as its subject; null where it begins otherwise.</summary>
    public static (string Level1, string After)? Level1(string text)
    {
        var (option, after) = OptionNames.FindAtStart(Subject().Replace(Copula().Replace(text, ""), ""), StatusTree.Levels1, "l1");
        return option is null ? null : (option, after);
    }

    /// <summary>The second level below a first one: alone, or by FTOP's full name within the text.</summary>
    public static string? Level2(string text, string level1) =>
        StatusTree.Level2(level1) is var options && !IsNumber(text) && OptionNames.Find(text, options, "l2") is { } found ? found
        : options.FirstOrDefault(option =>
            option.Contains(' ', StringComparison.Ordinal) && text.Contains(option, StringComparison.OrdinalIgnoreCase));

    /// <summary>Enters an option that stands alone, where just one question has it.</summary>
    public static bool EnterAlone(LineDraft draft, string text)
    {
        if (IsNumber(text) || TypedWords.MeansNothing(text))
        {
            return false;
        }

        var found = draft.Type.Questions.OfType<ChoiceQuestion>()
            .Where(question => !Passed.Contains(question.Id) && question.Id != "service")
            .Select(question => (question.Id, Option: OptionNames.Find(text, question.Options, question.OptionWords)))
            .Where(entry => entry.Option is not null)
            .ToList();
        return found is [var (id, option)] && draft.Enter(id, option!);
    }

    /// <summary>Enters options of a question that takes several, when the text is nothing but their names.</summary>
    public static bool EnterSeveral(LineDraft draft, string text)
    {
        foreach (var question in draft.Type.Questions.OfType<ChoicesQuestion>())
        {
            var parts = Joint().Split(FullWidth.Fold(ReasonWord().Replace(text, ""))).Where(part => part.Trim().Length > 0).ToList();
            var found = parts
                .Select(part => IsNumber(part) ? null : OptionNames.Find(part, question.Options, question.OptionWords))
                .ToList();
            if (found.Count > 0 && !found.Contains(null))
            {
                var all = draft[question.Id].Split(',').Concat(found);
                draft.Set(question.Id, string.Join(',', question.Options.Where(all.Contains)));
                return true;
            }
        }

        return false;
    }

    /// <summary>Enters the colour with which the text begins, and its reason.</summary>
    /// <remarks>What keeps a status from being green is what the guidance asks of the Exec Summary.</remarks>
    public static bool EnterColour(LineDraft draft, string text)
    {
        if (draft.Type.Question("status") is not ChoiceQuestion { Detail: null } question)
        {
            return false;
        }

        if (draft[question.Id].Length > 0 && Reason().IsMatch(text))
        {
            draft.Append("exec_summary", text);
            return true;
        }

        var line = Copula().Replace(text, "");
        var (option, after) = OptionNames.FindAtStart(line, question.Options, question.OptionWords);
        var isParted = after.Length == 0 || ColourReason().IsMatch(after)
            || line[..^after.Length].TrimEnd() is [.., ':' or '-' or '–' or '：' or '.' or ','];
        if (option is null || !isParted || !draft.Enter(question.Id, option))
        {
            return false;
        }

        if (after.Length > 0)
        {
            draft.Append("exec_summary", after);
        }

        return true;
    }

    private static bool IsNumber(string text) => !FullWidth.Fold(text).AsSpan().Trim(" .").ContainsAnyExceptInRange('0', '9');

    [GeneratedRegex(@"^(?:status|状态)?(?: ?(?:is|are)(?= )|是|为)? ?[:：-]? ?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Copula();

    [GeneratedRegex(@"^(?:(?:the )?customer (?:is |has )?|客户)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Subject();

    [GeneratedRegex("^(?:customer feedback|internal feedback|客户反馈|内部反馈)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Feedback();

    [GeneratedRegex("^(?:reasons?(?: is| are)?|原因(?:是|为)?)[ :：]+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ReasonWord();

    [GeneratedRegex(@"[,;、+&|]| and |和|与|及", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Joint();

    [GeneratedRegex(@"^(?:because|due to)\b|^(?:因|由于)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Reason();

    [GeneratedRegex(
        @"^(?:because|due|since|as|but|still|again|now|for|with)\b|^(?:因|由于|但|仍)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ColourReason();
}
