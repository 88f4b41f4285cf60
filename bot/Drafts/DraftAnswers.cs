using System.Collections.Immutable;
using NotesBot.Notes.Catalogue;
using NotesBot.Notes.Questions;
using NotesBot.Notes.Rules;
using NotesBot.Stores;

namespace NotesBot.Drafts;

/// <summary>A draft's answers as the rules see them.</summary>
internal static class DraftAnswers
{
    private const string Tenant = "tenant";

    /// <summary>The roles of the person who began the draft: some questions are asked of some roles alone. No question of any note.</summary>
    public const string Roles = "role";

    public static Answers Accepted(this Draft draft) => Answers.Of(draft.Answers);

    /// <summary>What is typed and chosen so far, accepted or not: what a card shows again.</summary>
    public static RawValues Known(this Draft draft) => RawValues.Of(draft.Answers).With(draft.Unaccepted);

    /// <summary>How many rows of a repeated question the page shows; 0 where nothing is repeated.</summary>
    public static int RowsShown(this Draft draft, Page page) =>
        page.Inputs(Answers.Of(draft.Known().Values), draft.Rows).Select(input => input.Row).DefaultIfEmpty().Max();

    /// <summary>
    /// The draft with a page read into it, question by question: one that can be taken becomes an answer, one that can't is kept as it
    /// was left. A question of which nothing came along is left as it is. The customer and the note type stand in columns of their own
    /// too, for lists.
    /// </summary>
    public static (Draft Draft, ImmutableArray<Problem> Problems) With(this Draft draft, Page page, RawValues raw, ReadingContext context)
    {
        var (answers, unaccepted, problems) = (draft.Answers, draft.Unaccepted, ImmutableArray.CreateBuilder<Problem>());
        var known = draft.Known().With(raw.Values);
        foreach (var (question, ids) in page.Fields)
        {
            if (!question.IsAsked(id => known[id]) || !ids.Any(raw.Values.ContainsKey))
            {
                continue;
            }

            var reading = question.Read(known, context);
            known = known.With(reading.Answers);
            answers = answers.RemoveRange(ids).SetItems(reading.Problems.IsEmpty ? reading.Answers : []);
            unaccepted = unaccepted.RemoveRange(ids)
                .SetItems(reading.Problems.IsEmpty ? [] : raw.Only(ids).Values.Where(value => value.Value.Length > 0));
            problems.AddRange(reading.Problems);
        }

        if (answers.TryGetValue(Tenant, out var customer))
        {
            answers = answers.SetItem(Tenant, PlainText.OneLine(customer));
        }

        var next = draft with
        {
            Answers = answers,
            Unaccepted = unaccepted,
            Customer = answers.GetValueOrDefault(Tenant, draft.Customer),
            NoteType = answers.GetValueOrDefault(NoteRoute.NoteType, draft.NoteType),
        };
        return (WithPresets(draft, next), problems.ToImmutable());
    }

    /// <summary>What an answer suggests is filled in once, when it is given, and goes with it; what somebody entered stays.</summary>
    public static Draft WithPresets(Draft before, Draft after)
    {
        var presets = NoteTypes.Find(after.NoteType)?.Presets ?? [];
        var suggested = presets
            .Where(preset => preset.When.Holds(id => Answer(after, id)) && !preset.When.Holds(id => Answer(before, id)))
            .SelectMany(preset => preset.Answers)
            .Where(answer => !after.Known().Values.ContainsKey(answer.Question))
            .Select(answer => KeyValuePair.Create(answer.Question, answer.Value));
        var withdrawn = presets
            .Where(preset => preset.When.Holds(id => Answer(before, id)) && !preset.When.Holds(id => Answer(after, id)))
            .SelectMany(preset => preset.Answers)
            .Where(answer => Answer(after, answer.Question) == answer.Value)
            .Select(answer => answer.Question);
        return after with { Answers = after.Answers.RemoveRange(withdrawn).SetItems(suggested) };

        static string Answer(Draft draft, string id) => draft.Answers.GetValueOrDefault(id, "");
    }
}
