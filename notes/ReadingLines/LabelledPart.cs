using System.Collections.Immutable;
using NotesBot.Notes.Questions;
using NotesBot.Notes.Rules;
using NotesBot.Notes.Texts;

namespace NotesBot.Notes.ReadingLines;

/// <summary>Enters what stands behind a label into the question that the label names.</summary>
internal static class LabelledPart
{
    /// <summary>False where the question can't take it; then the words are left as they stand.</summary>
    /// <param name="whole">The part with its label.</param>
    public static bool Enter(LineDraft draft, string id, string value, string whole) => draft.Type.Question(id) switch
    {
        _ when id == LineLabels.Heading => value.Length == 0,
        _ when id == LineLabels.Customer => EnterCustomer(draft, value),
        _ when value.Length == 0 => id == "snapshot" || (draft.IsFinished && EnterNothing(draft, id)),
        null => EnterWorkloadText(draft, id, value),
        WorkloadsQuestion => WorkloadWords.Whole(value) is { IsEmpty: false } codes && WorkloadWords.Enter(draft, codes),
        ChoiceQuestion { Id: "service" } => WorkloadWords.Whole(value) is [var code] && WorkloadWords.Enter(draft, [code]),
        ChoiceQuestion question => EnterChoice(draft, question, value),
        ChoicesQuestion => ChoiceWords.EnterSeveral(draft, value),
        StatusLevelQuestion { Level: 1 } => ChoiceWords.Level1(value) is (var level, "") && draft.Enter(id, level),
        StatusLevelQuestion { Level: 2 } => ChoiceWords.Level2(value, draft["l1"]) is { } level && draft.Enter(id, level),
        StatusLevelQuestion or SectionsQuestion or WorkloadTextsQuestion => false,
        DateQuestion => DateWords.Read(value, draft.Context) is { } day && draft.Enter(id, DateWords.Iso(day)),
        ToggleQuestion toggle => toggle.Typed(value, RawValues.None, draft.Context) is { } option && draft.Enter(id, option[id]),
        EntitlementsQuestion => value.All(char.IsAsciiDigit) && draft.Enter(id, value),
        GroupQuestion => ConcernWords.EnterAll(draft, value),
        _ when id == "next_action" => NextActionWords.Enter(draft, value, whole),
        var question => EnterText(draft, question, value),
    };

    // A finished note prints the label of what was left empty.
    private static bool EnterNothing(LineDraft draft, string id) =>
        draft.Type.Question(id) is { Optional: true } and (TextQuestion or GuidedTextQuestion)
            ? draft.Enter(id, "")
            : draft.Type.Question(id) is not null;

    private static bool EnterCustomer(LineDraft draft, string value)
    {
        if (draft.Customer.Length > 0 || value.Length is 0 or > 60)
        {
            return false;
        }

        draft.Customer = value;
        return true;
    }

    private static bool EnterWorkloadText(LineDraft draft, string id, string value)
    {
        if (draft.Type.Questions.OfType<WorkloadTextsQuestion>().FirstOrDefault() is not { } texts
            || Workloads.Codes.FirstOrDefault(code => WorkloadTextsQuestion.InputId(code) == id) is not { } workload
            || !WorkloadWords.Enter(draft, [workload]))
        {
            return false;
        }

        draft.Append(id, value, question: texts.Id);
        return true;
    }

    private static bool EnterChoice(LineDraft draft, ChoiceQuestion question, string value)
    {
        if (OptionNames.Find(value, question.Options, question.OptionWords) is { } option)
        {
            return draft.Enter(question.Id, option);
        }

        if (question is { Id: "status", Detail: null })
        {
            return ChoiceWords.EnterColour(draft, value);
        }

        if (question.Detail is null || draft.Has(question.Id)
            || ChoiceWords.Status(value, question) is not { } status || !draft.Enter(question.Id, status.Option))
        {
            return false;
        }

        if (status.Detail.Length > 0)
        {
            draft.Append(question.Detail, status.Detail);
        }

        return true;
    }

    // "Risks: none" answers the question with nothing.
    private static bool EnterText(LineDraft draft, Question question, string value)
    {
        if (question.Optional && TypedWords.MeansNothing(value))
        {
            return draft.Enter(question.Id, "");
        }

        draft.Append(question.Id, value);
        return true;
    }
}
