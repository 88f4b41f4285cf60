using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Bot.Builder.Dialogs.Recognition;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>
/// Asks for a date, a time, or both: ISO dates, the culture's figures, and in English and Chinese "tomorrow", "in two weeks", "May 24th".
/// </summary>
public class DateTimePrompt : Prompt<IList<DateTimeResolution>>
{
    public DateTimePrompt(string dialogId, PromptValidator<IList<DateTimeResolution>> validator = null, string defaultLocale = null)
        : base(dialogId, validator) => DefaultLocale = defaultLocale;

    /// <summary>For activities without a language.</summary>
    public string DefaultLocale { get; set; }

    protected override Task OnPromptAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        bool isRetry,
        CancellationToken cancellationToken = default) =>
        Asked.SendAsync(turnContext, options, isRetry, cancellationToken);

    /// <summary>Counts from the activity's local time, or the clock's where it has none.</summary>
    protected override Task<PromptRecognizerResult<IList<DateTimeResolution>>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var result = new PromptRecognizerResult<IList<DateTimeResolution>>();
        var activity = turnContext.Activity;
        if (activity.Type == ActivityTypes.Message && !string.IsNullOrEmpty(activity.Text))
        {
            var culture = activity.Locale ?? DefaultLocale ?? PromptCultureModels.English.Locale;
            var found = SpokenDates.Find(activity.Text, culture, activity.LocalTimestamp?.DateTime ?? DateTime.Now);
            result.Succeeded = found.Count > 0;
            result.Value = found.Count > 0 ? found : null;
        }

        return Task.FromResult(result);
    }
}
