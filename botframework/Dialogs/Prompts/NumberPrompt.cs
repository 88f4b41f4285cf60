using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Bot.Builder.Dialogs.Recognition;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for a number, in the digits of the activity's culture or in English or Chinese words.</summary>
public class NumberPrompt<T> : Prompt<T>
    where T : struct
{
    /// <exception cref="NotSupportedException">The type is none of int, long, float, double and decimal.</exception>
    public NumberPrompt(string dialogId, PromptValidator<T> validator = null, string defaultLocale = null)
        : base(dialogId, validator)
    {
        if (default(T) is not (int or long or float or double or decimal))
        {
            throw new NotSupportedException($"NumberPrompt: type argument T of type '{typeof(T)}' is not supported");
        }

        DefaultLocale = defaultLocale;
    }

    /// <summary>For activities without a language.</summary>
    public string DefaultLocale { get; set; }

    protected override Task OnPromptAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        bool isRetry,
        CancellationToken cancellationToken = default) =>
        Asked.SendAsync(turnContext, options, isRetry, cancellationToken);

    protected override Task<PromptRecognizerResult<T>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var result = new PromptRecognizerResult<T>();
        var activity = turnContext.Activity;
        if (activity.Type == ActivityTypes.Message && !string.IsNullOrEmpty(activity.Text))
        {
            var culture = activity.Locale ?? DefaultLocale ?? PromptCultureModels.English.Locale;
            if (SpokenNumbers.Find(activity.Text, culture) is [var first, ..] && As(first.Value) is { } value)
            {
                result.Succeeded = true;
                result.Value = value;
            }
        }

        return Task.FromResult(result);
    }

    // A fraction isn't rounded, and what is too large isn't cut.
    private static T? As(decimal number) => (object)default(T) switch
    {
        decimal => (T)(object)number,
        double => (T)(object)(double)number,
        float => (T)(object)(float)number,
        int when number == decimal.Truncate(number) && number is >= int.MinValue and <= int.MaxValue => (T)(object)(int)number,
        long when number == decimal.Truncate(number) && number is >= long.MinValue and <= long.MaxValue => (T)(object)(long)number,
        _ => null,
    };
}
