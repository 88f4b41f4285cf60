using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Testing;

/// <summary>Talks to one dialog, with state that goes through a storage between the turns.</summary>
public class DialogTestClient
{
    private readonly BotCallbackHandler _callback;
    private readonly TestAdapter _adapter;

    /// <param name="channelId">The channel the activities seem to come from.</param>
    /// <param name="targetDialog">The dialog to talk to.</param>
    /// <param name="initialDialogOptions">What the dialog is begun with.</param>
    /// <param name="middlewares">Run after the one that saves the state.</param>
    /// <param name="conversationState">In memory unless given.</param>
    public DialogTestClient(
        string channelId,
        Dialog targetDialog,
        object initialDialogOptions = null,
        IEnumerable<IMiddleware> middlewares = null,
        ConversationState conversationState = null)
        : this(new TestAdapter(channelId), targetDialog, initialDialogOptions, middlewares, conversationState)
    {
    }

    public DialogTestClient(
        TestAdapter testAdapter,
        Dialog targetDialog,
        object initialDialogOptions = null,
        IEnumerable<IMiddleware> middlewares = null,
        ConversationState conversationState = null)
    {
        ConversationState = conversationState ?? new ConversationState(new MemoryStorage());
        _adapter = testAdapter.Use(new AutoSaveStateMiddleware(ConversationState));
        foreach (var middleware in middlewares ?? [])
        {
            _adapter.Use(middleware);
        }

        var dialogState = ConversationState.CreateProperty<DialogState>("DialogState");
        _callback = (turnContext, cancellationToken) =>
            RunAsync(targetDialog, initialDialogOptions, dialogState, turnContext, cancellationToken);
    }

    /// <summary>The last turn's.</summary>
    public DialogContext DialogContext { get; private set; }

    /// <summary>What the last turn came to.</summary>
    public DialogTurnResult DialogTurnResult { get; private set; }

    public ConversationState ConversationState { get; }

    /// <returns>The first reply, or null.</returns>
    public virtual async Task<T> SendActivityAsync<T>(Activity activity, CancellationToken cancellationToken = default)
        where T : IActivity
    {
        await _adapter.ProcessActivityAsync(activity, _callback, cancellationToken).ConfigureAwait(false);
        return GetNextReply<T>();
    }

    /// <returns>The first reply, or null.</returns>
    public virtual async Task<T> SendActivityAsync<T>(string text, CancellationToken cancellationToken = default)
        where T : IActivity
    {
        await _adapter.SendTextToBotAsync(text, _callback, cancellationToken).ConfigureAwait(false);
        return GetNextReply<T>();
    }

    /// <returns>The next reply of the last turn, or null.</returns>
    public virtual T GetNextReply<T>()
        where T : IActivity => (T)_adapter.GetNextReply();

    private async Task RunAsync(
        Dialog dialog,
        object options,
        IStatePropertyAccessor<DialogState> dialogState,
        ITurnContext turnContext,
        CancellationToken cancellationToken)
    {
        DialogContext = await new DialogSet(dialogState)
            .Add(dialog)
            .CreateContextAsync(turnContext, cancellationToken).ConfigureAwait(false);
        DialogTurnResult = await DialogContext.ContinueDialogAsync(cancellationToken).ConfigureAwait(false);
        if (DialogTurnResult.Status == DialogTurnStatus.Empty)
        {
            DialogTurnResult = await DialogContext.BeginDialogAsync(dialog.Id, options, cancellationToken).ConfigureAwait(false);
        }
    }
}
