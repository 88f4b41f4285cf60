using Microsoft.Bot.Builder.Dialogs;
using NotesBot.Commands;
using NotesBot.Drafts;
using NotesBot.Stores;
using NotesBot.Turns;

namespace NotesBot.Dialogs;

/// <summary>
/// Shows the page that a draft is on and takes what comes for it, until the draft has moved to another page. Ends with the id of the
/// draft to go on with, or with <see cref="Left"/>.
/// </summary>
/// <remarks>
/// The SDK's prompts look at a message's text alone; this one takes a typed sentence, a card's Submit and its Execute alike.
/// </remarks>
internal sealed class StepDialog(DraftDesk desk, StepActions actions, StepCards cards, Sentences sentences) : Dialog(nameof(StepDialog))
{
    /// <summary>The result when the person has left the note: posted, saved for later, discarded.</summary>
    public const string Left = "";

    private const string DraftId = "draft";

    public override Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        dc.ActiveDialog.State[DraftId] = (string)options!;
        return StepAsync(dc, cancellationToken);
    }

    public override Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default) =>
        StepAsync(dc, cancellationToken);

    private async Task<DialogTurnResult> StepAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        var turn = NoteTurn.Of(dc.Context);
        var own = dc.ActiveDialog.State[DraftId].ToString()!;
        var id = (turn.IsHandled ? null : (turn.Incoming as Incoming.Tapped)?.Draft) ?? own;
        if (!await desk.PlaceAsync(turn, id, cancellationToken))
        {
            return await GoneAsync(dc, turn, turn.Draft, isOwn: id == own, cancellationToken);
        }

        var draft = turn.Draft!;
        dc.ActiveDialog.State[DraftId] = id;

        if (turn.IsHandled)
        {
            await cards.ShowAsync(turn, draft, cancellationToken: cancellationToken);
            return EndOfTurn;
        }

        turn.IsHandled = true;
        if (actions.MayMeanMore(turn, draft) && await sentences.TakeAsync(turn, draft, cancellationToken))
        {
            return turn.FollowUp is { } other ? await dc.EndDialogAsync(other.Id, cancellationToken) : EndOfTurn;
        }

        var page = draft.Page;
        if (!await actions.TakeAsync(turn, draft, cancellationToken))
        {
            return await dc.EndDialogAsync(turn.FollowUp?.Id ?? Left, cancellationToken);
        }

        return turn.Draft is { } now && now.Page != page && !turn.HasShown ? await dc.EndDialogAsync(id, cancellationToken) : EndOfTurn;
    }

    // A sentence typed after the note was closed elsewhere is left to the conversation; a tap, and the activity that closed the note
    // delivered again, is told where things stand. An old card of another note leaves this one as it is.
    private async Task<DialogTurnResult> GoneAsync(
        DialogContext dc, NoteTurn turn, Draft? draft, bool isOwn, CancellationToken cancellationToken)
    {
        if (!turn.IsHandled && (turn.Incoming is Incoming.Tapped { Draft: not null } || draft?.Activity == turn.Key))
        {
            turn.IsHandled = true;
            await actions.ShowClosedAsync(turn, draft, cancellationToken);
        }

        return isOwn ? await dc.EndDialogAsync(turn.FollowUp?.Id ?? Left, cancellationToken) : EndOfTurn;
    }
}
