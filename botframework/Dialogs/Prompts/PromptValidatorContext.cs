using System.Collections.Generic;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a validator has at hand.</summary>
public class PromptValidatorContext<T>
{
    internal PromptValidatorContext(
        ITurnContext turnContext, PromptRecognizerResult<T> recognized, IDictionary<string, object> state, PromptOptions options) =>
        (Context, Recognized, State, Options) = (turnContext, recognized, state, options);

    public ITurnContext Context { get; }

    /// <summary>A validator may put another value there.</summary>
    public PromptRecognizerResult<T> Recognized { get; }

    public PromptOptions Options { get; }

    /// <summary>Kept until the prompt ends.</summary>
    public IDictionary<string, object> State { get; }

    /// <summary>1 for the first answer.</summary>
    public int AttemptCount => Stored.Number(State, Asked.AttemptCount) ?? 0;
}
