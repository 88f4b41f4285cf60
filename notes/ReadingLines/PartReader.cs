using System.Collections.Immutable;
using System.Text.RegularExpressions;
using NotesBot.Notes.Catalogue;
using NotesBot.Notes.Questions;
using NotesBot.Notes.Rules;
using NotesBot.Notes.Texts;

namespace NotesBot.Notes.ReadingLines;

/// <summary>Reads a part that has no label: what it names is entered, and what is left of it comes back.</summary>
/// <param name="left">What was left of the parts before, by their places, and where the next part begins.</param>
internal sealed partial class PartReader(LineDraft draft, SortedDictionary<int, (string Text, int End)> left)
{
    private static readonly char[] Signs = [' ', ',', ':', '-', '–', '—', '：', '，'];

    private readonly List<(int At, string Text, string Codes)> heads = [];
    private (int At, string Text)? status;
    private bool isContradicted;

    /// <summary>Where just one part begins with its workload, "EXO: certs discussed", the note's first line says it already.</summary>
    public (int At, string Text)? OnlyHead => heads is [var (at, rest, codes)] && draft["workloads"] == codes ? (at, rest) : null;

    /// <summary>What no question takes; empty when all of it is understood.</summary>
    public string Read(string text, int at)
    {
        var isEscalation = EnterEscalation(text);
        if (text.Length == 0
            || LineLabels.IsHeading(text, draft.Type)
            || (NextActionWords.AfterMarker(text) is { } next && NextActionWords.Enter(draft, next, text))
            || ConcernWords.Enter(draft, text)
            || NextActionWords.Continue(draft, text)
            || EnterUpdate(text)
            || EnterNoRisks(text)
            || isEscalation)
        {
            return "";
        }

        var (codes, after) = WorkloadWords.AtStart(text);
        return codes.IsEmpty ? ReadStatus(text, text, at, []) : ReadWorkloads(text, codes, after, at);
    }

    private string ReadWorkloads(string text, ImmutableArray<string> codes, string after, int at)
    {
        var rest = after.Trim(Signs);
        if (rest.Length == 0)
        {
            return WorkloadWords.Enter(draft, codes) ? "" : text;
        }

        if (after.AsSpan().TrimStart() is [':' or '：', ..] or ['-', ..] or ['–', ..] || text[0] is '[' or '【' or '［')
        {
            WorkloadWords.Enter(draft, codes);
            var left = ReadStatus(rest, text, at, codes);
            if (left == text && draft.Asks("summary") && !TellsStatus(rest))
            {
                heads.Add((at, rest, string.Join(',', WorkloadPrefix.Tidy(codes))));
            }

            return left;
        }

        return ReadStatus(rest, text, at, codes);
    }

    /// <param name="rest">The text without the workloads before it.</param>
    private string ReadStatus(string rest, string text, int at, ImmutableArray<string> codes) =>
        draft.Type.Question("status") is ChoiceQuestion { Detail: not null } question ? ReadStatus(question, rest, text, at, codes)
        : draft.Asks("l1") ? ReadLevels(rest, text, codes)
        : !codes.IsEmpty ? ReadServices(rest, text, codes)
        : ReadChoices(text);

    private string ReadStatus(ChoiceQuestion question, string rest, string text, int at, ImmutableArray<string> codes)
    {
        if (ChoiceWords.Status(rest, question) is not var (option, says))
        {
            return codes.IsEmpty ? ReadChoices(text) : text;
        }

        if (!codes.IsEmpty)
        {
            WorkloadWords.Enter(draft, codes);
        }

        var detail = question.Detail!;
        switch (draft[question.Id])
        {
            case "" when !isContradicted:
                draft.Enter(question.Id, option);
                status = (at, text);
                EnterDetail(detail, says);
                return "";
            case var known when known == option:
                return says.Length == 0 ? "" : text;
            default:
                // One note has one status: which it is of two, only the person can say.
                if (status is var (where, words))
                {
                    draft.Forget(question.Id);
                    draft.Forget(detail);
                    left[where] = (words, where + 1);
                    (status, isContradicted) = (null, true);
                }

                return text;
        }
    }

    // "On track for Teams" names the workload behind it, "on track at Contoso" the customer.
    private void EnterDetail(string id, string says)
    {
        var named = Preposition().Replace(says, "");
        var codes = WorkloadWords.Whole(named);
        var isNamed = named.Equals(draft.Customer, StringComparison.OrdinalIgnoreCase)
            || (!codes.IsEmpty && WorkloadWords.Enter(draft, codes));
        if (says.Length > 0 && !isNamed)
        {
            draft.Append(id, says);
        }
    }

    private string ReadLevels(string rest, string text, ImmutableArray<string> codes)
    {
        if (ChoiceWords.Level1(rest) is not var (level, after))
        {
            return codes.IsEmpty && EnterLevel2(text, draft["l1"]) ? "" : text;
        }

        // "Customer is blocked on Teams" names the service behind it.
        var service = codes.IsEmpty && Preposition().Match(after) is { Success: true } word
            ? WorkloadWords.AtStart(after[word.Length..]).Codes
            : codes;
        var isEntered = (service.IsEmpty || WorkloadWords.Enter(draft, service)) & draft.Enter("l1", level);
        return (after.Length == 0 || EnterLevel2(after, level)) && isEntered ? "" : text;
    }

    // True when the text is nothing else; a full name within other words counts, and leaves them.
    private bool EnterLevel2(string text, string level1) =>
        ChoiceWords.Level2(text, level1) is { } level && draft.Enter("l2", level) && OptionNames.Find(text, [level], "l2") is not null;

    // A note about the whole customer keeps the words, and takes the services of which they tell a status.
    private string ReadServices(string rest, string text, ImmutableArray<string> codes)
    {
        if (draft.Asks("services") && TellsStatus(rest))
        {
            WorkloadWords.Enter(draft, codes);
        }

        return text;
    }

    private string ReadChoices(string text) =>
        ChoiceWords.EnterColour(draft, text) || ChoiceWords.EnterSeveral(draft, text) || ChoiceWords.EnterAlone(draft, text) ? "" : text;

    private bool EnterUpdate(string text) =>
        draft.Asks("next_update") && NextUpdate().Match(FullWidth.Fold(text)) is { Success: true } label
        && DateWords.Read(text[label.Length..].Trim(Signs), draft.Context) is { } day && draft.Enter("next_update", DateWords.Iso(day));

    private bool EnterNoRisks(string text) => draft.Asks("risks") && ConcernWords.IsNone(text) && draft.Enter("risks", "");

    private bool EnterEscalation(string text)
    {
        if (!draft.Asks("escalate"))
        {
            return false;
        }

        if (Escalate().IsMatch(text))
        {
            draft.Enter("escalate", ToggleQuestion.On);
        }

        return EscalateAlone().IsMatch(text);
    }

    private static bool TellsStatus(string text) => FastTrackEngineer.TechnicalEnablement.Questions
        .OfType<ChoiceQuestion>()
        .Any(question => question.Detail is not null && ChoiceWords.Status(text, question) is not null);

    [GeneratedRegex("^(?:for|with|on|in|at) ", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Preposition();

    [GeneratedRegex(@"^(?:next update|下次更新)(?: is| on| due|在|是)?(?![a-z])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NextUpdate();

    [GeneratedRegex(
        @"(?<!\b(?:not|don't|don’t|no need to|never|without|won't|won’t|needn't|why) (?:to )?)\bescalate\b|^(?:请|需要|需)?(?:升级|上报)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Escalate();

    [GeneratedRegex(
        "^(?:(?:please|pls) )?escalate(?: (?:please|pls))?$|^(?:请|需要|需)?(?:升级|上报)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EscalateAlone();
}
