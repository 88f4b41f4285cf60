using Microsoft.Bot.Builder.Dialogs;
using NotesBot.Commands;
using NotesBot.Turns;

namespace NotesBot.Dialogs;

/// <summary>Asks for the person's role until one is known. Begun with <see cref="MainDialog.Welcome"/> it greets first, and so it does whom nobody greeted yet.</summary>
internal sealed class RoleDialog(RoleAnswers roles, AfterCall afterCall) : Dialog(nameof(RoleDialog))
{
    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        var turn = NoteTurn.Of(dc.Context);
        await roles.AskAsync(turn, isWelcome: options as string == MainDialog.Welcome || !turn.Person.Welcomed, problem: null, cancellationToken);
        return EndOfTurn;
    }

    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        var turn = NoteTurn.Of(dc.Context);
        if (turn.Incoming is Incoming.Typed { Text: var text } && afterCall.Answer(turn, text, draft: null) is { } card)
        {
            await turn.ShowAsync(card, cancellationToken);
            return EndOfTurn;
        }

        return await roles.TakeAsync(turn, cancellationToken) ? await dc.EndDialogAsync(cancellationToken: cancellationToken) : EndOfTurn;
    }
}
