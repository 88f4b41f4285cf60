using System;
using System.Collections.Generic;
using System.Globalization;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The dialogs of a turn: a set of them, the stack they are on, and the turn. Contexts nest as container dialogs do.</summary>
public partial class DialogContext
{
    // As the SDK names it: a bot's middleware may look for it.
    private const string ActivityReceivedEmitted = "activityReceivedEmitted";

    // Most contexts have none.
    private TurnContextStateCollection services;

    public DialogContext(DialogSet dialogs, ITurnContext turnContext, DialogState state)
    {
        ArgumentNullException.ThrowIfNull(dialogs);
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(state);
        Dialogs = dialogs;
        Context = turnContext;
        Stack = state.DialogStack ??= [];
    }

    public DialogContext(DialogSet dialogs, DialogContext parentDialogContext, DialogState state)
        : this(dialogs, (parentDialogContext ?? throw new ArgumentNullException(nameof(parentDialogContext))).Context, state)
    {
        Parent = parentDialogContext;
        if (parentDialogContext.services is { } inherited)
        {
            foreach (var (key, service) in inherited)
            {
                Services[key] = service;
            }
        }
    }

    public DialogSet Dialogs { get; }

    public ITurnContext Context { get; }

    /// <summary>The active dialog comes first.</summary>
    public List<DialogInstance> Stack { get; }

    public DialogContext Parent { get; set; }

    /// <summary>The context within the active dialog, where that is a container; else null.</summary>
    public DialogContext Child =>
        ActiveDialog is { } active && FindDialog(active.Id) is DialogContainer container ? container.CreateChildContext(this) : null;

    public DialogInstance ActiveDialog => Stack.Count > 0 ? Stack[0] : null;

    public TurnContextStateCollection Services => services ??= [];

    /// <summary>Looks in this set, then in those of the parents.</summary>
    /// <returns>The dialog, or null.</returns>
    public Dialog FindDialog(string dialogId)
    {
        if (Dialogs.Find(dialogId) is { } own)
        {
            return own;
        }

        if (Parent is null)
        {
            return null;
        }

        if (Parent.FindDialog(dialogId) is { } inherited)
        {
            return inherited;
        }

        return Parent.ActiveDialog?.Id is { } id && Parent.FindDialog(id) is DialogContainer container
            ? container.FindDialog(dialogId, this)
            : null;
    }

    /// <summary>The activity's language, or the thread's where that has none or an unknown one.</summary>
    public string GetLocale()
    {
        var locale = Context.Activity?.Locale;
        try
        {
            return string.IsNullOrEmpty(locale) ? CultureInfo.CurrentCulture.Name : new CultureInfo(locale).Name;
        }
        catch (CultureNotFoundException)
        {
            return CultureInfo.CurrentCulture.Name;
        }
    }

    /// <summary>Offers an event to the active dialog of this context, or with <paramref name="fromLeaf"/> to the innermost one.</summary>
    /// <returns>Whether it was handled.</returns>
    public async Task<bool> EmitEventAsync(
        string name, object value = null, bool bubble = true, bool fromLeaf = false, CancellationToken cancellationToken = default)
    {
        try
        {
            var dc = this;
            while (fromLeaf && dc.Child is { } child)
            {
                dc = child;
            }

            if (dc.ActiveDialog is not { } active || dc.FindDialog(active.Id) is not { } dialog)
            {
                return false;
            }

            var dialogEvent = new DialogEvent { Bubble = bubble, Name = name, Value = value };
            return await dialog.OnDialogEventAsync(dc, dialogEvent, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception error) when (Describe(error))
        {
            throw;
        }
    }

    private async Task EndActiveDialogAsync(DialogReason reason, CancellationToken cancellationToken)
    {
        if (ActiveDialog is not { } instance)
        {
            return;
        }

        if (Dialogs.Find(instance.Id) is { } dialog)
        {
            await dialog.EndDialogAsync(Context, instance, reason, cancellationToken).ConfigureAwait(false);
        }

        Stack.RemoveAt(0);
    }

    // As a filter it says where the dialogs stood without unwinding anything; it never takes the exception.
    private bool Describe(Exception error)
    {
        if (!error.Data.Contains(nameof(DialogContext)))
        {
            var ids = new List<string>();
            for (var dc = this; dc is not null; dc = dc.Parent)
            {
                ids.AddRange(dc.Stack.ConvertAll(instance => instance.Id));
            }

            error.Data.Add(nameof(DialogContext), new Dictionary<string, object>
            {
                [nameof(ActiveDialog)] = ActiveDialog?.Id,
                [nameof(Parent)] = Parent?.ActiveDialog?.Id,
                [nameof(Stack)] = ids,
            });
        }

        return false;
    }
}
