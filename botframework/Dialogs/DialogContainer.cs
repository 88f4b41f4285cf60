using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog with dialogs of its own, which run on a stack within its state.</summary>
public abstract class DialogContainer : Dialog
{
    protected DialogContainer(string dialogId = null)
        : base(dialogId)
    {
    }

    public DialogSet Dialogs { get; set; } = new();

    public override IBotTelemetryClient TelemetryClient
    {
        get => base.TelemetryClient;
        set
        {
            base.TelemetryClient = value ?? NullBotTelemetryClient.Instance;

            // The base class sets this before there are any dialogs.
            if (Dialogs is not null && !ReferenceEquals(Dialogs.TelemetryClient, value))
            {
                Dialogs.TelemetryClient = base.TelemetryClient;
            }
        }
    }

    /// <summary>The context of the dialogs within this one, which must be the active one of <paramref name="dc"/>.</summary>
    public abstract DialogContext CreateChildContext(DialogContext dc);

    public virtual Dialog FindDialog(string dialogId) => Dialogs.Find(dialogId);

    public virtual Dialog FindDialog(string dialogId, DialogContext dc = null) =>
        Dialogs.Find(dialogId) ?? dc?.Dialogs?.Find(dialogId);

    public override async Task<bool> OnDialogEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
    {
        if (await base.OnDialogEventAsync(dc, e, cancellationToken).ConfigureAwait(false))
        {
            return true;
        }

        if (e.Name == DialogEvents.VersionChanged)
        {
            var message = $"Unhandled dialog event: {e.Name}. Active Dialog: {dc.ActiveDialog.Id}";
            dc.Dialogs.TelemetryClient.TrackTrace(message, Severity.Warning, null);
            await dc.Context.SendActivityAsync(dc.Context.Activity.CreateTrace(message), cancellationToken).ConfigureAwait(false);
        }

        return false;
    }

    protected virtual string GetInternalVersion() => Dialogs.GetVersion();

    /// <summary>
    /// Raises <see cref="DialogEvents.VersionChanged"/> when the dialogs within are others than those that wrote the state.
    /// </summary>
    protected virtual async Task CheckForVersionChangeAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        var active = dc.ActiveDialog;
        var (before, now) = (active.Version, GetInternalVersion());
        active.Version = now;
        if (before is not null && before != now)
        {
            await dc.EmitEventAsync(DialogEvents.VersionChanged, Id, true, false, cancellationToken).ConfigureAwait(false);
        }
    }
}
