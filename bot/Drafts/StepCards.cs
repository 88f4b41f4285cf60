using NotesBot.Cards;
using NotesBot.Cards.Templating;
using NotesBot.Notes.Formats;
using NotesBot.Notes.Questions;
using NotesBot.Notes.Rules;
using NotesBot.Reminders;
using NotesBot.Stores;
using NotesBot.Turns;

namespace NotesBot.Drafts;

/// <summary>Shows a draft: the page it is on, the review, or what became of it.</summary>
internal sealed class StepCards(CustomerStore customers, NoteStore notes)
{
    /// <summary>The customers offered on the first page.</summary>
    private const int Recent = 4;

    /// <summary>The notes about the same customer that a new one is compared with.</summary>
    private const int Others = 20;

    /// <summary>How much of a text on an older card is shown, in UTF-16 code units.</summary>
    private const int LongestLost = 2000;

    public async Task ShowAsync(
        NoteTurn turn, Draft draft, DraftChange? change = null, string? notice = null, CancellationToken cancellationToken = default)
    {
        var notices = turn.Notices.ToList();
        turn.Notices.Clear();
        if (notice is not null)
        {
            notices.Add(Notice.Warning(notice));
        }

        var card = draft.Page == NoteRoute.Review
            ? await ReviewAsync(turn, draft, notices, cancellationToken)
            : await PageAsync(turn, draft, change ?? new DraftChange(draft, turn.Problems), notices, cancellationToken);
        await turn.ShowAsync(card, cancellationToken);
    }

    /// <summary>The page as it is now, and what the older card held that isn't in it: nothing typed is lost without a word.</summary>
    public Task ShowStaleAsync(NoteTurn turn, Draft draft, Incoming.Tapped? tap, CancellationToken cancellationToken)
    {
        var known = draft.Known();
        var presets = NoteRoute.Of(draft, turn.Person.Roles).Page(tap?.Page ?? "")?.Inputs(Answers.None) ?? [];
        var lost = (tap?.Inputs?.Values ?? RawValues.None.Values)
            .Where(value => value.Value.Trim().Length > 0 && known[value.Key] != value.Value.Trim())
            .Where(value => !presets.Any(input => input.Id == value.Key && input.PresetOn(turn.Reading.Today) == value.Value))
            .Select(value => (Label: Label(turn, value.Key), value.Value))
            .Where(value => value.Label is not null)
            .Select(value => $"{value.Label!.TrimEnd('?', '？')}: {CardBudget.Cut(value.Value, LongestLost)}")
            .ToList();
        var notice = lost.Count == 0
            ? turn.Words["stale.shown"]
            : turn.Words.Format("stale.not_taken", string.Join('\n', lost));
        return ShowAsync(turn, draft, notice: notice, cancellationToken: cancellationToken);
    }

    /// <summary>A draft that isn't open: posted, discarded, or none of this person's.</summary>
    public async Task ShowClosedAsync(NoteTurn turn, Draft? draft, CancellationToken cancellationToken)
    {
        if (draft?.State == DraftState.Posted && await notes.FindAsync(turn.Person.Id, draft.Id, cancellationToken) is { } note)
        {
            await ShowPostedAsync(turn, note, [new(turn.Words["closed.posted"], "accent")], cancellationToken);
            return;
        }

        await turn.ShowAsync(
            MessageCard.Write(turn.Words, turn.Words["closed.title"], [turn.Words["closed.discarded"]], Ways(turn)),
            cancellationToken);
    }

    public Task ShowPostedAsync(NoteTurn turn, Note note, IEnumerable<Notice> notices, CancellationToken cancellationToken) =>
        turn.ShowAsync(PostedCard.Write(note, notices, TrackedKinds.Updates(note, turn.Person), turn.Words), cancellationToken);

    public Task ShowPutAwayAsync(NoteTurn turn, Draft draft, CancellationToken cancellationToken) => turn.ShowAsync(
        MessageCard.Write(
            turn.Words,
            turn.Words["saved.title"],
            [draft.Customer.Length > 0 ? turn.Words.Format("saved.text", draft.Customer) : turn.Words["saved.nameless"]],
            [Tap.On(draft, turn.Words["action.resume"], Verbs.Resume), .. Ways(turn)]),
        cancellationToken);

    public Task AskStartOverAsync(NoteTurn turn, Draft draft, CancellationToken cancellationToken) => turn.ShowAsync(
        MessageCard.Write(
            turn.Words,
            turn.Words["start_over.title"],
            [turn.Words.Format("start_over.text", CustomerOf(turn, draft))],
            [
                Tap.On(draft, turn.Words["action.start_over"], Verbs.StartOver, confirmed: true),
                Tap.On(draft, turn.Words["action.keep"], Verbs.Resume),
            ]),
        cancellationToken);

    /// <summary>The customer as a sentence names it.</summary>
    public static string CustomerOf(NoteTurn turn, Draft draft) =>
        draft.Customer.Length > 0 ? draft.Customer : turn.Words["draft.some_customer"];

    /// <summary>Whether the draft can be shown as one form; a longer one goes on page by page.</summary>
    public bool FitsForm(NoteTurn turn, Draft draft)
    {
        var route = NoteRoute.Of(draft, turn.Person.Roles);
        return route.Page(NoteRoute.Form) is { } page
            && PageCard.Write(
                new(draft, route, page, new DraftChange(draft, []), turn.Reading.Today, turn.Words), turn.Notices, []).Length <= CardBudget.Form;
    }

    /// <summary>What is to be mended, asked or told before the draft is posted.</summary>
    public async Task<NoteCheck> CheckAsync(NoteTurn turn, Draft draft, CancellationToken cancellationToken)
    {
        var type = TypeOf(turn, draft);
        var others = await notes.AboutAsync(draft.PersonId, draft.NoteType, draft.Customer, Others, cancellationToken);
        return NoteCheck.Of(
            type, draft.Accepted(), draft.Known(), turn.Reading, turn.NoteWords.Code, [.. others.Select(note => Answers.Of(note.Answers))]);
    }

    private async Task<byte[]> PageAsync(
        NoteTurn turn, Draft draft, DraftChange change, List<Notice> notices, CancellationToken cancellationToken)
    {
        var route = NoteRoute.Of(draft, turn.Person.Roles);
        var page = route.Page(draft.Page) ?? throw new InvalidOperationException($"The page '{draft.Page}' was to be placed first.");
        var recent = page.Name == NoteRoute.Customer && draft.Customer.Length == 0
            ? await customers.RecentAsync(turn.Person.Id, Recent, cancellationToken)
            : [];
        return PageCard.Write(new(draft, route, page, change, turn.Reading.Today, turn.Words), notices, recent);
    }

    private async Task<byte[]> ReviewAsync(NoteTurn turn, Draft draft, List<Notice> notices, CancellationToken cancellationToken)
    {
        var type = TypeOf(turn, draft);
        var check = await CheckAsync(turn, draft, cancellationToken);
        if (NoteRoute.Of(draft, turn.Person.Roles).IsForOthers)
        {
            notices.Add(new(turn.Words.Format("handover.review", Ownership.Owners(type, turn.Words)), "accent"));
        }

        var language = LanguageCheck.Of(type, draft.Accepted(), turn.NoteWords.Code);
        var hints = language is null ? check.Hints : check.Hints.Add(language);
        notices.AddRange(hints.Select(hint => HintNotice.Of(hint, draft, type.PageOf(hint.Input)?.Name ?? draft.Page, turn.Words)));
        var finished = NoteFormatter.Finish(type, draft.Accepted(), turn.NoteWords);
        return ReviewCard.Write(draft, type, finished, check.Problems, notices, turn.Words);
    }

    private static NoteType TypeOf(NoteTurn turn, Draft draft) => NoteRoute.Of(draft, turn.Person.Roles).Type
        ?? throw new InvalidOperationException("A draft without a note type can't be reviewed.");

    private static string? Label(NoteTurn turn, string input) =>
        turn.Words.Find($"question.{GroupQuestion.PartOf(input)}");

    private static IEnumerable<CardData> Ways(NoteTurn turn) =>
        [Tap.Of(turn.Words["action.new_note"], Verbs.New), Tap.Of(turn.Words["action.drafts"], Verbs.Drafts)];
}
