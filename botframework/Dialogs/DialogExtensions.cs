using System;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Runs a dialog as a bot's root.</summary>
public static class DialogExtensions
{
    /// <summary>
    /// Continues the stack kept in <paramref name="accessor"/>, or begins <paramref name="dialog"/> where it is empty. An exception is
    /// first offered to the dialogs as <see cref="DialogEvents.Error"/>; when one of them handles it, the turn is tried again.
    /// </summary>
    /// <exception cref="AggregateException">Handling an exception failed as well.</exception>
    public static async Task RunAsync(
        this Dialog dialog, ITurnContext turnContext, IStatePropertyAccessor<DialogState> accessor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dialog);
        ArgumentNullException.ThrowIfNull(turnContext);
        var dialogs = new DialogSet(accessor)
        {
            TelemetryClient = turnContext.TurnState.Get<IBotTelemetryClient>() ?? dialog.TelemetryClient,
        };
        dialogs.Add(dialog);

        var dialogContext = await dialogs.CreateContextAsync(turnContext, cancellationToken).ConfigureAwait(false);
        foreach (var (key, service) in turnContext.TurnState)
        {
            dialogContext.Services[key] = service;
        }

        while (!await RunOnceAsync(dialogContext, dialog.Id, cancellationToken).ConfigureAwait(false))
        {
            // A dialog has dealt with what went wrong.
        }
    }

    private static async Task<bool> RunOnceAsync(DialogContext dialogContext, string dialogId, CancellationToken cancellationToken)
    {
        try
        {
            var result = await dialogContext.ContinueDialogAsync(cancellationToken).ConfigureAwait(false);
            if (result.Status == DialogTurnStatus.Empty)
            {
                await dialogContext.BeginDialogAsync(dialogId, null, cancellationToken).ConfigureAwait(false);
            }

            return true;
        }
        catch (Exception error)
        {
            if (!await OfferAsync(dialogContext, error, cancellationToken).ConfigureAwait(false))
            {
                throw;
            }

            return false;
        }
    }

    private static async Task<bool> OfferAsync(DialogContext dialogContext, Exception error, CancellationToken cancellationToken)
    {
        try
        {
            return await dialogContext.EmitEventAsync(DialogEvents.Error, error, true, true, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception emitting)
        {
            throw new AggregateException("Unable to emit the error as a DialogEvent.", emitting, error);
        }
    }
}
