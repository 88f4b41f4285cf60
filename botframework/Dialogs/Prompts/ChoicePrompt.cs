using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks to choose among <see cref="PromptOptions.Choices"/>.</summary>
public class ChoicePrompt : Prompt<FoundChoice>
{
    private readonly Dictionary<string, ChoiceFactoryOptions> _choiceDefaults;

    public ChoicePrompt(string dialogId, PromptValidator<FoundChoice> validator = null, string defaultLocale = null)
        : this(dialogId, ByLocale(), validator, defaultLocale)
    {
    }

    /// <param name="dialogId">Unique within its set.</param>
    /// <param name="choiceDefaults">How choices are listed, by lower-case culture name; <c>en-us</c> must be among them.</param>
    /// <param name="validator">Decides whether a choice will do.</param>
    /// <param name="defaultLocale">For activities without a language.</param>
    public ChoicePrompt(
        string dialogId,
        Dictionary<string, ChoiceFactoryOptions> choiceDefaults,
        PromptValidator<FoundChoice> validator = null,
        string defaultLocale = null)
        : base(dialogId, validator)
    {
        _choiceDefaults = choiceDefaults;
        DefaultLocale = defaultLocale;
    }

    public ListStyle Style { get; set; } = ListStyle.Auto;

    public string DefaultLocale { get; set; }

    public ChoiceFactoryOptions ChoiceOptions { get; set; }

    public FindChoicesOptions RecognizerOptions { get; set; }

    protected override async Task OnPromptAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        bool isRetry,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        var activity = turnContext.Activity;
        var question = AppendChoices(
            Asked.Question(options, isRetry),
            activity.ChannelId,
            options.Choices ?? [],
            options.Style ?? Style,
            ChoiceOptions ?? _choiceDefaults[CultureOf(activity, null)],
            activity.Conversation?.ConversationType,
            Asked.Askee(activity),
            cancellationToken);
        await turnContext.SendActivityAsync(question, cancellationToken).ConfigureAwait(false);
    }

    protected override Task<PromptRecognizerResult<FoundChoice>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        var result = new PromptRecognizerResult<FoundChoice>();
        var activity = turnContext.Activity;
        if (activity.Type == ActivityTypes.Message && !string.IsNullOrEmpty(activity.Text))
        {
            if (ChoiceRecognizers.RecognizeChoices(activity.Text, options.Choices ?? [], Searching(activity)) is [var first, ..])
            {
                result.Succeeded = true;
                result.Value = first.Resolution;
            }
        }

        return Task.FromResult(result);
    }

    private static Dictionary<string, ChoiceFactoryOptions> ByLocale() => PromptCultureModels.GetSupportedCultures().ToDictionary(
        culture => culture.Locale,
        culture => new ChoiceFactoryOptions(culture.Separator, culture.InlineOr, culture.InlineOrMore, true));

    // One prompt serves many conversations at once: the language goes into options of this answer's own.
    private FindChoicesOptions Searching(Activity activity) => new()
    {
        AllowPartialMatches = RecognizerOptions?.AllowPartialMatches ?? false,
        Locale = CultureOf(activity, RecognizerOptions?.Locale),
        MaxTokenDistance = RecognizerOptions?.MaxTokenDistance,
        NoAction = RecognizerOptions?.NoAction ?? false,
        NoValue = RecognizerOptions?.NoValue ?? false,
        RecognizeNumbers = RecognizerOptions?.RecognizeNumbers ?? true,
        RecognizeOrdinals = RecognizerOptions?.RecognizeOrdinals ?? true,
        Tokenizer = RecognizerOptions?.Tokenizer,
    };

    private string CultureOf(Activity activity, string otherwise)
    {
        var culture = PromptCultureModels.MapToNearestLanguage(activity.Locale ?? otherwise ?? DefaultLocale);
        return !string.IsNullOrEmpty(culture) && _choiceDefaults.ContainsKey(culture) ? culture : PromptCultureModels.English.Locale;
    }
}
