using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Steps, one after another, each taking up what the one before asked for.</summary>
public class WaterfallDialog : Dialog
{
    private const string OptionsKey = "options";
    private const string StepIndexKey = "stepIndex";
    private const string ValuesKey = "values";
    private const string InstanceIdKey = "instanceId";

    private readonly List<WaterfallStep> _steps;

    public WaterfallDialog(string dialogId, IEnumerable<WaterfallStep> actions = null)
        : base(dialogId) => _steps = actions?.ToList() ?? [];

    public override string GetVersion() => $"{Id}:{_steps.Count}";

    public WaterfallDialog AddStep(WaterfallStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        _steps.Add(step);
        return this;
    }

    public override Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc, object options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        Misplaced.ThrowIfToken(options, nameof(options));
        var state = dc.ActiveDialog.State;
        state[OptionsKey] = options;
        state[ValuesKey] = new Dictionary<string, object>();
        state[InstanceIdKey] = Guid.NewGuid().ToString();
        Track("WaterfallStart", state);
        TelemetryClient.TrackDialogView(Id);
        return RunStepAsync(dc, 0, DialogReason.BeginCalled, null, cancellationToken);
    }

    /// <summary>Goes on with the text of a message; other activities leave it waiting.</summary>
    public override Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        return dc.Context.Activity.Type == ActivityTypes.Message
            ? ResumeDialogAsync(dc, DialogReason.ContinueCalled, dc.Context.Activity.Text, cancellationToken)
            : Task.FromResult(EndOfTurn);
    }

    public override Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc, DialogReason reason, object result, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        var last = Stored.Number(dc.ActiveDialog.State, StepIndexKey) ?? -1;
        return RunStepAsync(dc, last + 1, reason, result, cancellationToken);
    }

    public override Task EndDialogAsync(
        ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
    {
        if (reason == DialogReason.CancelCalled)
        {
            Track("WaterfallCancel", instance.State, Stored.Number(instance.State, StepIndexKey));
        }
        else if (reason == DialogReason.EndCalled)
        {
            Track("WaterfallComplete", instance.State);
        }

        return Task.CompletedTask;
    }

    protected virtual Task<DialogTurnResult> OnStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        Track("WaterfallStep", stepContext.ActiveDialog.State, stepContext.Index);
        return _steps[stepContext.Index](stepContext, cancellationToken);
    }

    /// <summary>
    /// Runs a step; beyond the last the waterfall ends with the result. So it does too when the index was stored by a longer waterfall, as
    /// happens when a step is taken out while people are in the middle.
    /// </summary>
    protected Task<DialogTurnResult> RunStepAsync(
        DialogContext dc, int index, DialogReason reason, object result, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (index < 0 || index >= _steps.Count)
        {
            return dc.EndDialogAsync(result, cancellationToken);
        }

        var state = dc.ActiveDialog.State;
        state[StepIndexKey] = index;
        var options = Stored.TakeScalar(state, OptionsKey);
        var values = Stored.TakeValues(state, ValuesKey);
        return OnStepAsync(new WaterfallStepContext(this, dc, options, values, index, reason, result), cancellationToken);
    }

    private void Track(string eventName, IDictionary<string, object> state, int? step = null)
    {
        if (TelemetryClient is NullBotTelemetryClient)
        {
            return;
        }

        var properties = new Dictionary<string, string>
        {
            ["DialogId"] = Id,
            ["InstanceId"] = Stored.TakeScalar(state, InstanceIdKey) as string,
        };
        if (step is { } index)
        {
            properties["StepName"] = NameOf(index);
        }

        TelemetryClient.TrackEvent(eventName, properties);
    }

    private string NameOf(int index)
    {
        var name = index >= 0 && index < _steps.Count ? _steps[index].Method.Name : null;

        // What the compiler names (lambdas, local functions) says nothing to a reader.
        return string.IsNullOrWhiteSpace(name) || name.Contains('<') ? $"Step{index + 1}of{_steps.Count}" : name;
    }
}
