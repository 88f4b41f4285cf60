using System.Collections.Immutable;
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
    public static byte[] Write(
        Draft draft, NoteType type, FinishedNote note, ImmutableArray<Problem> problems, IEnumerable<Notice> notices, Words words)
    {
        var most = MostOf(note);
        var isLong = note.Lines.Any(line => line.Text.Length > most);
        var all = isLong ? notices.Append(new Notice(words["review.cut"])) : notices;
        var shown = note.Lines.Select(line => line with { Text = CardBudget.Cut(line.Text, most) });
        var lines = Grouped(shown).Select(group => Line(draft, type, note, group, problems, words))
            .Prepend(Row(draft, type, words["question.tenant"], [draft.Customer], NoteRoute.Customer, NoCustomer(draft), words))
            .Concat(Boxes(draft, type, note, problems, words));
        return CardTemplates.Review.Expand(new CardData
        {
            ["lang"] = words.Code,
            ["title"] = words[$"note_type.{type.Id}"],
            ["heading"] = words["page.review"],
            ["intro"] = words["review.intro"],
            ["notices"] = Notice.List(all),
            ["lines"] = [.. lines],
            ["actions"] =
            [
                Tap.On(draft, words["action.post"], Verbs.Post),
                Tap.On(draft, words["action.back"], Verbs.Back),
                Tap.On(draft, words["action.save_draft"], Verbs.Save),
                Tap.On(draft, words["action.discard"], Verbs.Discard),
            ],
        });
    }

    private static IEnumerable<Problem> NoCustomer(Draft draft) =>
        draft.Customer.Length > 0 ? [] : [new Problem(Problem.Required, "tenant")];

    /// <summary>How much of each line is shown, in UTF-16 code units.</summary>
    public static int MostOf(FinishedNote note) => CardBudget.MostOf(
        [.. note.Lines.Select(line => line.Text)], note.Lines.DistinctBy(line => line.Question).Count(), CardBudget.ReviewTexts);

    // Lines that one question prints are changed together.
    private static IEnumerable<ImmutableArray<FinishedLine>> Grouped(IEnumerable<FinishedLine> lines)
    {
        var group = ImmutableArray.CreateBuilder<FinishedLine>();
        foreach (var line in lines)
        {
            if (group.Count > 0 && group[0].Question != line.Question)
            {
                yield return group.DrainToImmutable();
            }

            group.Add(line);
        }

        if (group.Count > 0)
        {
            yield return group.DrainToImmutable();
        }
    }

    private static CardData Line(
        Draft draft,
        NoteType type,
        FinishedNote note,
        ImmutableArray<FinishedLine> lines,
        ImmutableArray<Problem> problems,
        Words words)
    {
        var page = type.PageOf(lines[0].Question) ?? type.Pages[0];
        var own = page.Ids.ToHashSet();
        var isLabelled = lines[0].Label.Length > 0 && lines[0].Level > 0;
        var texts = lines.Skip(isLabelled ? 1 : 0).Select(line => note.Lead(line) + line);
        return Row(
            draft,
            type,
            isLabelled ? note.Lead(lines[0]) + lines[0].Label : words.Find($"line_name.{type.Id}") ?? words[$"page.{page.Words}"],
            isLabelled ? texts.Prepend(lines[0].Text) : texts,
            page.Name,
            problems.Where(p => own.Contains(p.Input)),
            words);
    }

    // What goes into boxes of its own and isn't printed in a line, such as the owner of the next action; and what is still missing there.
    private static IEnumerable<CardData> Boxes(
        Draft draft, NoteType type, FinishedNote note, ImmutableArray<Problem> problems, Words words)
    {
        var printed = note.Lines.Select(line => type.PageOf(line.Question)?.Name).ToHashSet();
        var wanted = type.Boxes
            .Where(box => type.Question(box.Question) is { Wanted: true } && note.Boxes.All(filled => filled.Question != box.Question))
            .Select(box => new BoxValue(box.Question, box.Label, ""));
        var order = type.Boxes.Select(box => box.Question).ToList();
        var boxes = note.Boxes.Where(box => note.Lines.All(line => line.Question != box.Question))
            .Concat(wanted)
            .OrderBy(box => order.IndexOf(box.Question))
            .Select(box => (box.Label, box.Value, Page: type.PageOf(box.Question)?.Name ?? draft.Page))
            .ToList();
        var pages = problems.Select(problem => type.PageOf(problem.Input)?.Name).OfType<string>().Distinct()
            .Where(page => !printed.Contains(page))
            .ToList();
        return boxes.Where(box => !pages.Contains(box.Page))
            .Select(box => Row(draft, type, box.Label, [box.Value], box.Page, [], words))
            .Concat(pages.Select(page => Row(
                draft,
                type,
                words[$"page.{type.Page(page)!.Words}"],
                boxes.Where(box => box.Page == page).Select(box => $"{box.Label}: {box.Value}"),
                page,
                problems.Where(problem => type.PageOf(problem.Input)?.Name == page),
                words)));
    }

    private static CardData Row(
        Draft draft, NoteType type, string label, IEnumerable<string> texts, string page, IEnumerable<Problem> problems, Words words) =>
        new()
        {
            ["label"] = label,
            ["paragraphs"] = Paragraphs.Of(texts.Where(text => text.Length > 0)),
            ["problems"] = Paragraphs.Of(problems.Select(problem => InputData.Sentence(problem, Subject(type, problem), words))),
            ["edit"] = Tap.On(draft, words["action.edit"], Verbs.Edit, page),
        };

    private static string Subject(NoteType type, Problem problem) =>
        type.Question(problem.Input)?.Words ?? GroupQuestion.PartOf(problem.Input);
}
