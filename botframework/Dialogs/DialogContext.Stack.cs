using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Bot.Builder.Dialogs;

/// <content>What puts dialogs on the stack and takes them off.</content>
public partial class DialogContext
{
    /// <exception cref="ArgumentException">Neither this context nor its parents know the dialog.</exception>
    public async Task<DialogTurnResult> BeginDialogAsync(
        string dialogId, object options = null, CancellationToken cancellationToken = default)
    {
        try
        {
            ThrowIfNoId(dialogId);
            Misplaced.ThrowIfToken(options, nameof(options));
            var dialog = FindDialog(dialogId) ?? throw new ArgumentException(
                $"DialogContext.BeginDialogAsync(): A dialog with an id of '{dialogId}' wasn't found."
                + " The dialog must be included in the current or parent DialogSet."
                + " For example, if subclassing a ComponentDialog you can call AddDialog() within your constructor.");

            Stack.Insert(0, new DialogInstance { Id = dialogId, State = new Dictionary<string, object>() });
            return await dialog.BeginDialogAsync(this, options, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception error) when (Describe(error))
        {
            throw;
        }
    }

    public Task<DialogTurnResult> PromptAsync(
        string dialogId, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ThrowIfNoId(dialogId);
        ArgumentNullException.ThrowIfNull(options);
        return BeginDialogAsync(dialogId, options, cancellationToken);
    }

    /// <summary>Hands the activity to the active dialog.</summary>
    /// <exception cref="InvalidOperationException">The dialog on the stack isn't known any more.</exception>
    public async Task<DialogTurnResult> ContinueDialogAsync(CancellationToken cancellationToken = default)
    {
        try
        {
            if (Context.TurnState.TryAdd(ActivityReceivedEmitted, true))
            {
                await EmitEventAsync(
                    DialogEvents.ActivityReceived, Context.Activity, true, true, cancellationToken).ConfigureAwait(false);
            }

            if (ActiveDialog is not { } active)
            {
                return new DialogTurnResult(DialogTurnStatus.Empty);
            }

            var dialog = FindDialog(active.Id) ?? throw new InvalidOperationException(
                $"Failed to continue dialog. A dialog with id {active.Id} could not be found.");
            return await dialog.ContinueDialogAsync(this, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception error) when (Describe(error))
        {
            throw;
        }
    }

    /// <summary>Ends the active dialog and hands its result to the one that began it.</summary>
    public async Task<DialogTurnResult> EndDialogAsync(object result = null, CancellationToken cancellationToken = default)
    {
        try
        {
            Misplaced.ThrowIfToken(result, nameof(result));
            await EndActiveDialogAsync(DialogReason.EndCalled, cancellationToken).ConfigureAwait(false);
            if (ActiveDialog is not { } active)
            {
                return new DialogTurnResult(DialogTurnStatus.Complete, result);
            }

            var dialog = FindDialog(active.Id) ?? throw new InvalidOperationException(
                $"DialogContext.EndDialogAsync(): Can't resume previous dialog. A dialog with an id of '{active.Id}' wasn't found.");
            return await dialog.ResumeDialogAsync(this, DialogReason.EndCalled, result, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception error) when (Describe(error))
        {
            throw;
        }
    }

    public Task<DialogTurnResult> CancelAllDialogsAsync(CancellationToken cancellationToken = default) =>
        CancelAllDialogsAsync(false, null, null, cancellationToken);

    /// <summary>
    /// Takes the dialogs off the stack, with <paramref name="cancelParents"/> those of the parents too. From the second one on each is
    /// asked first, by an event, and stays with all below it if it handles that.
    /// </summary>
    public async Task<DialogTurnResult> CancelAllDialogsAsync(
        bool cancelParents, string eventName = null, object eventValue = null, CancellationToken cancellationToken = default)
    {
        try
        {
            Misplaced.ThrowIfToken(eventValue, nameof(eventValue));
            if (Stack.Count == 0 && Parent is null)
            {
                return new DialogTurnResult(DialogTurnStatus.Empty);
            }

            var ask = false;
            var dc = this;
            while (dc is not null)
            {
                if (dc.Stack.Count == 0)
                {
                    dc = cancelParents ? dc.Parent : null;
                }
                else if (ask && await dc.EmitEventAsync(
                    eventName ?? DialogEvents.CancelDialog, eventValue, false, false, cancellationToken).ConfigureAwait(false))
                {
                    break;
                }
                else
                {
                    await dc.EndActiveDialogAsync(DialogReason.CancelCalled, cancellationToken).ConfigureAwait(false);
                }

                ask = true;
            }

            return new DialogTurnResult(DialogTurnStatus.Cancelled);
        }
        catch (Exception error) when (Describe(error))
        {
            throw;
        }
    }

    /// <summary>Ends the active dialog without handing on a result and begins another in its place.</summary>
    public async Task<DialogTurnResult> ReplaceDialogAsync(
        string dialogId, object options = null, CancellationToken cancellationToken = default)
    {
        try
        {
            Misplaced.ThrowIfToken(options, nameof(options));
            await EndActiveDialogAsync(DialogReason.ReplaceCalled, cancellationToken).ConfigureAwait(false);
            return await BeginDialogAsync(dialogId, options, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception error) when (Describe(error))
        {
            throw;
        }
    }

    /// <summary>Has the active dialog ask again.</summary>
    public async Task RepromptDialogAsync(CancellationToken cancellationToken = default)
    {
        try
        {
            if (await EmitEventAsync(DialogEvents.RepromptDialog, null, false, false, cancellationToken).ConfigureAwait(false)
                || ActiveDialog is not { } active)
            {
                return;
            }

            var dialog = FindDialog(active.Id) ?? throw new InvalidOperationException(
                $"DialogSet.RepromptDialogAsync(): Can't find A dialog with an id of '{active.Id}'.");
            await dialog.RepromptDialogAsync(Context, active, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception error) when (Describe(error))
        {
            throw;
        }
    }

    private static void ThrowIfNoId(string dialogId)
    {
        if (string.IsNullOrEmpty(dialogId))
        {
            throw new ArgumentNullException(nameof(dialogId));
        }
    }
}
