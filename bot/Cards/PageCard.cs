using System.Collections.Immutable;
using System.Text.Json.Nodes;
using NotesBot.Cards.Templating;
using NotesBot.Drafts;
using NotesBot.Notes.Questions;
using NotesBot.Notes.Texts;
using NotesBot.Stores;
using NotesBot.Turns;

namespace NotesBot.Cards;

/// <summary>One page of a draft as a card: a step, or the whole note as one form.</summary>
internal static class PageCard
{
    /// <param name="recent">Customers to offer on the first page.</param>
    public static string Write(
        Draft draft, NoteRoute route, Page page, DraftChange? change, IEnumerable<Notice> notices, IEnumerable<string> recent, Words words)
    {
        var data = new JsonObject
        {
            ["lang"] = words.Code,
            ["title"] = route.Type is { } type ? words[$"note_type.{type.Id}"] : words["note.new"],
            ["heading"] = words[$"page.{page.Name}"],
            ["notices"] = Notice.Json(notices),
            ["inputs"] = Inputs(draft, route, page, change?.Problems ?? [], words),
            ["suggestions"] = new JsonArray([.. recent.Select(name => (JsonNode)Suggestion(draft, name))]),
            ["actions"] = new JsonArray([.. Actions(draft, route, page, words)]),
        };
        if (draft.Customer.Length > 0 && page.Name != NoteRoute.Customer)
        {
            data["customer"] = draft.Customer;
        }

        if (route.Number(page.Name) is > 0 and var number)
        {
            data["progress"] = words.Format("progress", number, route.Count);
        }

        if (change?.Ask is { } question)
        {
            data["ask"] = words[$"ask.{AskedPart(question, draft)}"];
        }

        return CardTemplates.Page.Expand(data);
    }

    private static JsonArray Inputs(Draft draft, NoteRoute route, Page page, ImmutableArray<Problem> problems, Words words)
    {
        var known = draft.Known();
        JsonArray Of(Page part)
        {
            var array = new JsonArray();
            var row = 1;
            var shown = part.Inputs(Answers.Of(known.Values), draft.Rows);
            var most = CardBudget.MostOf([.. shown.Select(input => known[input.Id])]);
            foreach (var input in shown)
            {
                if (input.Row > row)
                {
                    row = input.Row;
                    array.Add((JsonNode)InputJson.Section(words.Format("label.row", words[$"page.{part.Name}"], row)));
                }

                array.Add((JsonNode)InputJson.Of(input, known, problems, words, most));
            }

            return array;
        }

        if (page.Name != NoteRoute.Form || route.Type is null)
        {
            return Of(page);
        }

        var inputs = Of(new Page(NoteRoute.Customer, page.Questions[0]));
        foreach (var part in route.Type.Pages)
        {
            inputs.Add((JsonNode)InputJson.Section(words[$"page.{part.Name}"]));
            foreach (var input in Of(part))
            {
                inputs.Add(input!.DeepClone());
            }
        }

        return inputs;
    }

    // The way forward comes first; a card has six actions at most.
    private static IEnumerable<JsonNode> Actions(Draft draft, NoteRoute route, Page page, Words words)
    {
        var isLast = route.After(page.Name) == NoteRoute.Review;
        yield return draft.Review
            ? Tap.On(draft, words["action.back_to_review"], Verbs.Review)
            : Tap.On(draft, words[isLast ? "action.review" : "action.next"], isLast && page.Name == NoteRoute.Form ? Verbs.Review : Verbs.Next);
        if (draft.RowsShown(page) is > 0 and < GroupQuestion.Most)
        {
            yield return Tap.On(draft, words["action.add_concern"], Verbs.AddConcern);
        }

        if (page.Name is not (NoteRoute.Customer or NoteRoute.Form) && !draft.Review)
        {
            yield return Tap.On(draft, words["action.back"], Verbs.Back);
        }

        if (page.Name == NoteRoute.Form)
        {
            yield return Tap.On(draft, words["action.steps"], Verbs.Steps);
        }
        else if (route.Page(NoteRoute.Form) is not null && !draft.Review && IsFirst(route, page))
        {
            yield return Tap.On(draft, words["action.form"], Verbs.Form);
        }

        yield return Tap.On(draft, words["action.save_draft"], Verbs.Save);
    }

    private static bool IsFirst(NoteRoute route, Page page) => page.Name == NoteRoute.Customer || route.Number(page.Name) == 1;

    private static JsonObject Suggestion(Draft draft, string name) => Tap.Of(
        name,
        Verbs.Next,
        new JsonObject { ["draft"] = draft.Id, ["page"] = draft.Page, ["revision"] = draft.Revision, ["tenant"] = name });

    private static string AskedPart(Question question, Draft draft) => question switch
    {
        GroupQuestion group => group.OpenPart(draft.Known()).Id,
        _ => question.Id,
    };
}
