using System.Collections.Immutable;
using NotesBot.Cards;
using NotesBot.Cards.Templating;
using NotesBot.Notes.Questions;
using NotesBot.Notes.Rules;
using NotesBot.Notes.Sentences;
using NotesBot.Reminders;
using NotesBot.Turns;

namespace NotesBot.Commands;

/// <summary>Takes customers from a pasted list or CSV; the lines that can't be read stay on the card, with the reason.</summary>
internal sealed class CustomerImport(AgendaDesk desk, StatusCards cards)
{
    private const string Input = "customers";

    /// <summary>How many lines that can't be read are explained.</summary>
    private const int MostExplained = 5;

    private static readonly TextQuestion Customers = new(Input) { Multiline = true };

    public Task AskAsync(NoteTurn turn, CancellationToken cancellationToken) => ShowAsync(turn, "", "", [], [], cancellationToken);

    public async Task TakeAsync(NoteTurn turn, string text, string kindNamed, CancellationToken cancellationToken)
    {
        if (TrackedKinds.For(turn.Person, kindNamed) is not { } kind)
        {
            await cards.ShowNotYoursAsync(turn, cancellationToken);
            return;
        }

        var lines = TrackedList.Read(text, turn.Reading);
        if (lines.IsEmpty)
        {
            await ShowAsync(turn, "", kind, [], [new(Problem.Required, Input)], cancellationToken);
            return;
        }

        var read = lines.Where(line => line.Problem.Length == 0).ToList();
        var agenda = await desk.ChangeAsync(
            turn.Person.Id,
            (current, moment) => StatusAnswers.Switched(
                read.Aggregate(current, (all, line) => Tracking.Listed(all, kind, line.Customer, line.Last, moment)), kind),
            cancellationToken);
        if (read.Any(line => agenda.Find(kind, line.Customer) is null))
        {
            await ShowAsync(turn, text, kind, [], [StatusCards.TooMany(Input, desk, agenda)], cancellationToken);
            return;
        }

        var unread = lines.Where(line => line.Problem.Length > 0).ToList();
        var later = read.Count(line => agenda.Find(kind, line.Customer)?.Facts.Last > line.Last);
        await ShowAsync(
            turn, string.Join('\n', unread.Select(line => line.Text)), kind, Noted(turn, read.Count, later), Explained(unread), cancellationToken);
    }

    private static IEnumerable<Notice> Noted(NoteTurn turn, int count, int later)
    {
        if (count > 0)
        {
            yield return Notice.Good(count == 1 ? turn.Words["import.noted.one"] : turn.Words.Format("import.noted", count));
        }

        if (later > 0)
        {
            yield return new Notice(turn.Words.Format("import.later", later));
        }
    }

    // Counted as they stand in the box from now on.
    private static ImmutableArray<Problem> Explained(List<TrackedLine> unread)
    {
        var problems = unread.Take(MostExplained)
            .Select((line, index) => new Problem($"line_{line.Problem}", Input, $"{index + 1}", PlainText.Quote(line.Text)));
        return [.. problems, .. unread.Count > MostExplained ? [new Problem("more_lines", Input, $"{unread.Count - MostExplained}")] : Array.Empty<Problem>()];
    }

    private static Task ShowAsync(
        NoteTurn turn, string text, string kind, IEnumerable<Notice> notices, ImmutableArray<Problem> problems, CancellationToken cancellationToken)
    {
        var words = turn.Words;
        var isDone = text.Length == 0 && notices.Any();
        var (shown, left) = Fitting(text);
        var input = InputData.Of(
            Customers.Inputs(Answers.None)[0],
            RawValues.None.With(Input, shown),
            left == 0 ? problems : problems.Add(new("lines_left", Input, $"{left}")),
            words,
            turn.Reading.Today);
        return turn.ShowAsync(
            CardTemplates.Page.Expand(new CardData
            {
                ["lang"] = words.Code,
                ["heading"] = words["import.title"],
                ["notices"] = Notice.List(notices),
                ["inputs"] = isDone ? [] : [input],
                ["actions"] = isDone
                    ? [Tap.Of(words["action.reminders"], Verbs.Reminders), Tap.Of(words["action.add_customers"], Verbs.AskTrack)]
                    :
                    [
                        Tap.Of(words["action.add"], Verbs.Track, new CardData { ["kind"] = kind }),
                        Tap.Of(words["action.reminders"], Verbs.Reminders),
                    ],
            }),
            cancellationToken);
    }

    // Whole lines alone: half a name that comes back from the card would be a customer of its own.
    private static (string Shown, int Left) Fitting(string text)
    {
        var lines = text.Split('\n');
        var weight = 0;
        var shown = lines.TakeWhile(line => (weight += CardBudget.Weight([line]) + 2) <= CardBudget.Texts).ToList();
        return (string.Join('\n', shown), lines.Length - shown.Count);
    }
}
