using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What prompts of all kinds keep in their state: what was asked, and how often it was answered.</summary>
internal sealed record Asked(PromptOptions Options, IDictionary<string, object> State)
{
    public const string AttemptCount = "AttemptCount";

    private const string OptionsKey = "options";
    private const string StateKey = "state";

    /// <exception cref="ArgumentOutOfRangeException">The options are no <see cref="PromptOptions"/>.</exception>
    public static Asked Begin(DialogContext dc, object options)
    {
        ArgumentNullException.ThrowIfNull(dc);
        Misplaced.ThrowIfToken(options, nameof(options));
        if (options is not PromptOptions asked)
        {
            throw new ArgumentOutOfRangeException(nameof(options), "Prompt options are required for Prompt dialogs");
        }

        ExpectInput(asked.Prompt);
        ExpectInput(asked.RetryPrompt);
        var state = new Dictionary<string, object> { [AttemptCount] = 0 };
        dc.ActiveDialog.State[OptionsKey] = asked;
        dc.ActiveDialog.State[StateKey] = state;
        return new Asked(asked, state);
    }

    public static Asked Of(DialogInstance instance)
    {
        var options = Stored.Take<PromptOptions>(instance.State, OptionsKey) ?? new PromptOptions();
        options.Validations = Stored.Scalar(options.Validations);
        return new Asked(options, Stored.TakeValues(instance.State, StateKey));
    }

    public void CountAttempt() => State[AttemptCount] = (Stored.Number(State, AttemptCount) ?? 0) + 1;

    /// <summary>Sends the question, if there is one.</summary>
    public static Task SendAsync(ITurnContext turnContext, PromptOptions options, bool isRetry, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        var question = Question(options, isRetry);
        return question is null ? Task.CompletedTask : turnContext.SendActivityAsync(question, cancellationToken);
    }

    public static Activity Question(PromptOptions options, bool isRetry) =>
        isRetry && options.RetryPrompt is { } retry ? retry : options.Prompt;

    /// <summary>Teams shows suggested actions to the people they name.</summary>
    public static List<string> Askee(Activity activity) => string.IsNullOrEmpty(activity.From?.Id) ? null : [activity.From.Id];

    private static void ExpectInput(Activity prompt)
    {
        if (prompt is not null && string.IsNullOrEmpty(prompt.InputHint))
        {
            prompt.InputHint = InputHints.ExpectingInput;
        }
    }
}
