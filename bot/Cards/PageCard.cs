using NotesBot.Cards.Templating;
using NotesBot.Drafts;
using NotesBot.Notes.Catalogue;
using NotesBot.Notes.Questions;
using NotesBot.Notes.Texts;
using NotesBot.Stores;
using NotesBot.Turns;

namespace NotesBot.Cards;

/// <summary>One page of a draft as a card: a step, or the whole note as one form.</summary>
internal static class PageCard
{
    private const int MostShownInFull = 4;

    /// <param name="notices">What stands above the questions.</param>
    /// <param name="recent">Customers to offer on the first page.</param>
    public static byte[] Write(Shown shown, IEnumerable<Notice> notices, IEnumerable<string> recent)
    {
        var (draft, route, page, change, _, words) = shown;
        return CardTemplates.Page.Expand(new CardData
        {
            ["lang"] = words.Code,
            ["title"] = route.Type is { } type ? words[$"note_type.{type.Id}"] : words["note.new"],
            ["heading"] = words[$"page.{page.Words}"],
            ["notices"] = Notice.List(notices),
            ["inputs"] = [.. Inputs(shown)],
            ["suggestions"] = [.. recent.Select(name => Suggestion(draft, name, "tenant", name)), .. Others(shown)],
            ["actions"] = [.. Actions(shown)],
            ["customer"] = draft.Customer.Length > 0 && page.Name != NoteRoute.Customer ? draft.Customer : null,
            ["progress"] = route.Number(page.Name) is > 0 and var number ? words.Format("progress", number, route.Count) : null,
            ["ask"] = change.Ask is { } question ? Asked(question, route.Known, words) : null,
        });
    }

    private static List<CardData> Inputs(Shown shown)
    {
        var (_, route, page, _, _, words) = shown;
        var answers = Answers.Of(route.Known.Values);
        if (page.Name != NoteRoute.Form || route.Type is null)
        {
            return Inputs(shown, page, answers, isForm: false);
        }

        var all = Inputs(shown, new Page(NoteRoute.Customer, page.Questions[0]), answers, isForm: true);
        foreach (var part in route.Type.Pages)
        {
            if (Inputs(shown, part, answers, isForm: true) is { Count: > 0 } inputs)
            {
                all.Add(InputData.Section(words[$"page.{part.Words}"]));
                all.AddRange(inputs);
            }
        }

        return all;
    }

    private static List<CardData> Inputs(Shown shown, Page page, Answers answers, bool isForm)
    {
        var (draft, route, _, change, today, words) = shown;
        var inputs = page.Inputs(answers, draft.Rows);
        var most = CardBudget.MostOf([.. inputs.Select(input => route.Known[input.Id])], inputs.Length);
        var all = new List<CardData>(inputs.Length);
        var row = 1;
        foreach (var input in inputs)
        {
            if (input.Row > row)
            {
                row = input.Row;
                all.Add(InputData.Section(words.Format("label.row", words[$"page.{page.Words}"], row)));
            }

            all.Add(InputData.Of(isForm ? Short(input) : input, route.Known, change.Problems, words, today, most));
        }

        return all;
    }

    // A form is long enough without long lists.
    private static Input Short(Input input) =>
        input is { Kind: InputKind.Choice, Options.Length: > MostShownInFull } ? input with { Kind = InputKind.Compact } : input;

    // Notes that other roles write can be prepared for them.
    private static IEnumerable<CardData> Others(Shown shown) => shown.Page.Name != NoteRoute.NoteType
        ? []
        : shown.Route.Others.Select(id => Suggestion(
            shown.Draft,
            shown.Words.Format("owner.offer", shown.Words[$"note_type.{id}.short"], Ownership.Codes(NoteTypes.Find(id)!)),
            NoteRoute.NoteType,
            id));

    // The way forward comes first; a card has six actions at most.
    private static IEnumerable<CardData> Actions(Shown shown)
    {
        var (draft, route, page, _, _, words) = shown;
        var isLast = route.Type is not null && route.After(page.Name) == NoteRoute.Review;
        yield return draft.Review
            ? Tap.On(draft, words[IsWhole(shown) ? "action.back_to_review" : "action.next"], Verbs.Review)
            : Tap.On(draft, words[isLast ? "action.review" : "action.next"], isLast && page.Name == NoteRoute.Form ? Verbs.Review : Verbs.Next);
        if (page.Questions.Any(question => question is GroupQuestion) && draft.RowsShown(page) is > 0 and < GroupQuestion.Most)
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
        else if (route.HasForm && !draft.Review && IsFirst(route, page))
        {
            yield return Tap.On(draft, words["action.form"], Verbs.Form);
        }

        yield return Tap.On(draft, words["action.save_draft"], Verbs.Save);
    }

    // Who changes a line of a whole note goes back to it; who still fills in what is missing goes on.
    private static bool IsWhole(Shown shown) =>
        shown.Page.Read(shown.Route.Known, new ReadingContext(shown.Today)).Problems.IsEmpty;

    private static bool IsFirst(NoteRoute route, Page page) => page.Name == NoteRoute.Customer || route.Number(page.Name) == 1;

    private static CardData Suggestion(Draft draft, string title, string input, string value) => Tap.Of(
        title,
        Verbs.Next,
        new CardData { ["draft"] = draft.Id, ["page"] = draft.Page, ["revision"] = draft.Revision, [input] = value });

    private static string Asked(Question question, RawValues known, Words words) => question switch
    {
        GroupQuestion group => words[$"ask.{group.OpenPart(known).Id}"],
        WorkloadTextsQuestion texts when texts.NextOpen(known) is { } code =>
            words.Format($"ask.{texts.Words}", code, words[$"workload.{code}"]),
        EntitlementsQuestion rows => words[$"ask.{GroupQuestion.PartOf(rows.Asked(known))}"],
        IntentTextQuestion intent when intent.Open(known) is { } slot => words.Format("ask.slot_required", words[$"slot.{slot}"]),
        _ => words[$"ask.{question.Words}"],
    };

    /// <summary>What a card shows: a page of a draft, what a change brought, and in which words.</summary>
    internal sealed record Shown(Draft Draft, NoteRoute Route, Page Page, DraftChange Change, DateOnly Today, Words Words);
}
