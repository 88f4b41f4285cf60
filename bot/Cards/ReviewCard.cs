using System.Collections.Immutable;
using System.Text.Json.Nodes;
using NotesBot.Cards.Templating;
using NotesBot.Drafts;
using NotesBot.Notes.Formats;
using NotesBot.Notes.Questions;
using NotesBot.Notes.Texts;
using NotesBot.Stores;
using NotesBot.Turns;

namespace NotesBot.Cards;

/// <summary>The finished text, line by line, each with the way to change it.</summary>
internal static class ReviewCard
{
    /// <summary>In UTF-16 code units, for a note too long for its card.</summary>
    private const int LongestCut = 600;

    public static string Write(
        Draft draft, NoteType type, FinishedNote note, ImmutableArray<Problem> problems, IEnumerable<Notice> notices, Words words)
    {
        var isLong = CardBudget.Weight(note.Lines.Select(line => line.Text)) > CardBudget.Texts;
        var shown = isLong ? note.Lines.Select(line => line with { Text = CardBudget.Cut(line.Text, LongestCut) }) : note.Lines;
        var all = isLong ? notices.Append(new Notice(words["review.cut"])) : notices;
        var lines = shown.Where(line => line.Label.Length + line.Text.Length > 0).Select(line => Line(draft, type, line, problems, words))
            .Prepend(Row(draft, words["question.tenant"], draft.Customer, NoteRoute.Customer, NoCustomer(draft), words))
            .Concat(Boxes(draft, type, note, words));
        return CardTemplates.Review.Expand(new JsonObject
        {
            ["lang"] = words.Code,
            ["title"] = words[$"note_type.{type.Id}"],
            ["heading"] = words["page.review"],
            ["intro"] = words["review.intro"],
            ["notices"] = Notice.Json(all),
            ["lines"] = new JsonArray([.. lines]),
            ["actions"] = new JsonArray(
                Tap.On(draft, words["action.post"], Verbs.Post),
                Tap.On(draft, words["action.back"], Verbs.Back),
                Tap.On(draft, words["action.save_draft"], Verbs.Save),
                Tap.On(draft, words["action.discard"], Verbs.Discard)),
        });
    }

    private static IEnumerable<Problem> NoCustomer(Draft draft) =>
        draft.Customer.Length > 0 ? [] : [new Problem(Problem.Required, "tenant")];

    private static JsonNode Line(Draft draft, NoteType type, FinishedLine line, ImmutableArray<Problem> problems, Words words)
    {
        var page = type.PageOf(line.Question) ?? type.Pages[0];
        var own = page.Ids.ToHashSet();
        return Row(draft, line.Label.Length > 0 ? line.Label : words[$"page.{page.Words}"], line.Text, page.Name, problems.Where(p => own.Contains(p.Input)), words);
    }

    // What goes into boxes of its own and isn't printed in a line, such as the owner of the next action.
    private static IEnumerable<JsonNode> Boxes(Draft draft, NoteType type, FinishedNote note, Words words) =>
        from box in note.Boxes
        where note.Lines.All(line => line.Question != box.Question)
        select Row(draft, box.Label, box.Value, type.PageOf(box.Question)?.Name ?? draft.Page, [], words);

    private static JsonNode Row(Draft draft, string label, string text, string page, IEnumerable<Problem> problems, Words words) =>
        new JsonObject
        {
            ["label"] = label,
            ["text"] = text,
            ["problems"] = new JsonArray([.. problems.Select(p => (JsonNode)new JsonObject { ["text"] = InputJson.Sentence(p, words) })]),
            ["edit"] = Tap.On(draft, words["action.edit"], Verbs.Edit, page),
        };
}
