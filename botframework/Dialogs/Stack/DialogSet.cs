using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Dialogs that can call each other by their ids.</summary>
public class DialogSet
{
    private readonly Dictionary<string, Dialog> _dialogs = [];
    private readonly IStatePropertyAccessor<DialogState> _dialogState;
    private IBotTelemetryClient _telemetryClient = NullBotTelemetryClient.Instance;
    private string _version;

    public DialogSet()
    {
    }

    /// <param name="dialogState">Where the stack is kept between turns.</param>
    /// <exception cref="ArgumentNullException">There is no <paramref name="dialogState"/>.</exception>
    public DialogSet(IStatePropertyAccessor<DialogState> dialogState)
    {
        ArgumentNullException.ThrowIfNull(dialogState);
        _dialogState = dialogState;
    }

    public IBotTelemetryClient TelemetryClient
    {
        get => _telemetryClient;
        set
        {
            _telemetryClient = value ?? NullBotTelemetryClient.Instance;
            foreach (var dialog in _dialogs.Values)
            {
                dialog.TelemetryClient = _telemetryClient;
            }
        }
    }

    /// <summary>A fingerprint of the dialogs' versions, the same for the same dialogs in the same order.</summary>
    public virtual string GetVersion() =>
        _version ??= Convert.ToBase64String(
            SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(_dialogs.Values.Select(dialog => dialog.GetVersion())))));

    /// <summary>
    /// Adds a dialog and those it depends on. Another dialog of the same id gets a number after its own: <c>id2</c>, <c>id3</c>.
    /// </summary>
    public DialogSet Add(Dialog dialog)
    {
        ArgumentNullException.ThrowIfNull(dialog);
        if (_dialogs.TryGetValue(dialog.Id, out var existing))
        {
            if (ReferenceEquals(existing, dialog))
            {
                return this;
            }

            dialog.Id = FirstFreeId(dialog.Id);
        }

        _version = null;
        dialog.TelemetryClient = _telemetryClient;
        _dialogs[dialog.Id] = dialog;
        if (dialog is IDialogDependencies dependent)
        {
            foreach (var dependency in dependent.GetDependencies())
            {
                Add(dependency);
            }
        }

        return this;
    }

    /// <exception cref="InvalidOperationException">The set was made without a place for the stack.</exception>
    public async Task<DialogContext> CreateContextAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (_dialogState is null)
        {
            throw new InvalidOperationException(
                "DialogSet.CreateContextAsync(): DialogSet created with a null IStatePropertyAccessor.");
        }

        var state = await _dialogState.GetAsync(turnContext, static () => new DialogState(), cancellationToken).ConfigureAwait(false);
        return new DialogContext(this, turnContext, state);
    }

    /// <returns>The dialog, or null.</returns>
    public Dialog Find(string dialogId)
    {
        if (string.IsNullOrWhiteSpace(dialogId))
        {
            throw new ArgumentNullException(nameof(dialogId));
        }

        return _dialogs.GetValueOrDefault(dialogId);
    }

    public IEnumerable<Dialog> GetDialogs() => _dialogs.Values;

    private string FirstFreeId(string id)
    {
        var number = 2;
        while (_dialogs.ContainsKey(id + number))
        {
            number++;
        }

        return id + number;
    }
}
