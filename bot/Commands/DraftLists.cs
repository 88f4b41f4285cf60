using NotesBot.Cards;
using NotesBot.Drafts;
using NotesBot.Stores;
using NotesBot.Turns;

namespace NotesBot.Commands;

/// <summary>Lists the open drafts, and deletes one after asking.</summary>
internal sealed class DraftLists(DraftStore drafts, StepCards cards, TimeProvider clock)
{
    public Task ShowAsync(NoteTurn turn, CancellationToken cancellationToken) => ShowAsync(turn, notice: null, cancellationToken);

    public async Task<bool> IsFullAsync(NoteTurn turn, CancellationToken cancellationToken) =>
        (await drafts.OpenAsync(turn.Person.Id, cancellationToken)).Length >= Draft.Most;

    /// <summary>The eleventh draft: asks which to drop.</summary>
    public Task ShowFullAsync(NoteTurn turn, CancellationToken cancellationToken) =>
        ShowAsync(turn, Notice.Warning(turn.Words.Format("drafts.full", Draft.Most)), cancellationToken);

    /// <summary>Asks before it deletes. What is deleted can't be brought back.</summary>
    public async Task DiscardAsync(NoteTurn turn, Incoming.Tapped tap, CancellationToken cancellationToken)
    {
        var draft = await drafts.FindAsync(turn.Person.Id, tap.Draft ?? "", cancellationToken);
        if (draft is not { State: DraftState.Open })
        {
            await cards.ShowClosedAsync(turn, draft, cancellationToken);
            return;
        }

        if (tap.Field("confirmed") != "true" || tap.Revision != draft.Revision)
        {
            await AskAsync(turn, draft, cancellationToken);
            return;
        }

        var closed = draft with { State = DraftState.Discarded, Activity = turn.Key, UpdatedAt = clock.GetUtcNow() };
        if (await drafts.SaveAsync(closed, draft.Revision, cancellationToken) is SaveOutcome.Conflict { Current: { State: DraftState.Open } changed })
        {
            await AskAsync(turn, changed, cancellationToken); // it changed on another device meanwhile: ask about what it is now
            return;
        }

        turn.Draft = null;
        await ShowAsync(
            turn, Notice.Good(turn.Words.Format("drafts.deleted", StepCards.CustomerOf(turn, draft))), cancellationToken);
    }

    private static Task AskAsync(NoteTurn turn, Draft draft, CancellationToken cancellationToken) => turn.ShowAsync(
        MessageCard.Write(
            turn.Words,
            turn.Words["discard.title"],
            [turn.Words.Format("discard.text", StepCards.CustomerOf(turn, draft))],
            [
                Tap.On(draft, turn.Words["action.discard"], Verbs.Discard, confirmed: true),
                Tap.On(draft, turn.Words["action.keep"], Verbs.Resume),
            ]),
        cancellationToken);

    private async Task ShowAsync(NoteTurn turn, Notice? notice, CancellationToken cancellationToken)
    {
        var open = await drafts.OpenAsync(turn.Person.Id, cancellationToken);
        await turn.ShowAsync(
            ListCard.Write(
                turn.Words,
                turn.Words["drafts.title"],
                open.Length == 0 ? null : turn.Words.Format("drafts.intro", open.Length, Draft.Most),
                turn.Words["drafts.empty"],
                notice is null ? [] : [notice],
                open.Select(draft => Item(turn, draft)),
                [Tap.Of(turn.Words["action.new_note"], Verbs.New)]),
            cancellationToken);
    }

    private static ListCard.Item Item(NoteTurn turn, Draft draft) => new(
        draft.Customer.Length > 0 ? draft.Customer : turn.Words["draft.no_customer"],
        turn.Words.Format(
            "drafts.row",
            turn.Words.Find($"note_type.{draft.NoteType}.short") ?? turn.Words["note.new"],
            turn.Words.Find($"page.{draft.Page}") ?? "",
            turn.LocalTime(draft.UpdatedAt)),
        Tap.On(draft, turn.Words["action.resume"], Verbs.Resume),
        Tap.On(draft, turn.Words["action.delete"], Verbs.Discard));
}
