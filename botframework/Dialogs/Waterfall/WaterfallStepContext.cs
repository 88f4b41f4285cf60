using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a step has at hand.</summary>
public class WaterfallStepContext : DialogContext
{
    private readonly WaterfallDialog _waterfall;
    private bool _nextCalled;

    internal WaterfallStepContext(
        WaterfallDialog waterfall,
        DialogContext dc,
        object options,
        IDictionary<string, object> values,
        int index,
        DialogReason reason,
        object result)
        : base(dc.Dialogs, dc, new DialogState(dc.Stack))
    {
        // The step stands beside the waterfall's context, on the same stack, and not within it.
        Parent = dc.Parent;
        _waterfall = waterfall;
        (Options, Values, Index, Reason, Result) = (options, values, index, reason, result);
    }

    /// <summary>Counted from 0.</summary>
    public int Index { get; }

    /// <summary>What the waterfall was begun with, in the shape the storage gives it back.</summary>
    public object Options { get; }

    public DialogReason Reason { get; }

    /// <summary>What the step before came to: its prompt's value, or the message's text.</summary>
    public object Result { get; }

    /// <summary>Kept from step to step.</summary>
    public IDictionary<string, object> Values { get; }

    /// <summary>Goes on to the next step without waiting.</summary>
    /// <exception cref="InvalidOperationException">The step has gone on already.</exception>
    public Task<DialogTurnResult> NextAsync(object result = null, CancellationToken cancellationToken = default)
    {
        Misplaced.ThrowIfToken(result, nameof(result));
        if (_nextCalled)
        {
            throw new InvalidOperationException(
                $"WaterfallStepContext.NextAsync(): method already called for dialog and step '{_waterfall.Id}[{Index}]'.");
        }

        _nextCalled = true;
        return _waterfall.ResumeDialogAsync(this, DialogReason.NextCalled, result, cancellationToken);
    }
}
