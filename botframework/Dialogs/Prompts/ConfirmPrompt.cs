using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Bot.Builder.Dialogs.Recognition;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for yes or no.</summary>
public class ConfirmPrompt : Prompt<bool>
{
    private readonly Dictionary<string, (Choice Yes, Choice No, ChoiceFactoryOptions Options)> _choiceDefaults;

    public ConfirmPrompt(string dialogId, PromptValidator<bool> validator = null, string defaultLocale = null)
        : this(dialogId, ByLocale(), validator, defaultLocale)
    {
    }

    /// <param name="dialogId">Unique within its set.</param>
    /// <param name="choiceDefaults">Yes, no, and how they are listed, by lower-case culture name; <c>en-us</c> must be among them.</param>
    /// <param name="validator">Decides whether an answer will do.</param>
    /// <param name="defaultLocale">For activities without a language.</param>
    public ConfirmPrompt(
        string dialogId,
        Dictionary<string, (Choice, Choice, ChoiceFactoryOptions)> choiceDefaults,
        PromptValidator<bool> validator = null,
        string defaultLocale = null)
        : base(dialogId, validator)
    {
        _choiceDefaults = choiceDefaults;
        DefaultLocale = defaultLocale;
    }

    public ListStyle Style { get; set; } = ListStyle.Auto;

    public string DefaultLocale { get; set; }

    public ChoiceFactoryOptions ChoiceOptions { get; set; }

    /// <summary>Yes and no, instead of the language's own.</summary>
    public Tuple<Choice, Choice> ConfirmChoices { get; set; }

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
        var culture = CultureOf(activity);
        var question = AppendChoices(
            Asked.Question(options, isRetry),
            activity.ChannelId,
            YesAndNo(culture),
            options.Style ?? Style,
            ChoiceOptions ?? _choiceDefaults[culture].Options,
            activity.Conversation?.ConversationType,
            Asked.Askee(activity),
            cancellationToken);
        await turnContext.SendActivityAsync(question, cancellationToken).ConfigureAwait(false);
    }

    protected override Task<PromptRecognizerResult<bool>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        var result = new PromptRecognizerResult<bool>();
        var activity = turnContext.Activity;
        if (activity.Type == ActivityTypes.Message && !string.IsNullOrEmpty(activity.Text))
        {
            var culture = CultureOf(activity);
            var answer = SpokenBooleans.Find(activity.Text, options.RecognizeLanguage ?? culture) ?? Chosen(activity.Text, culture);
            result.Succeeded = answer.HasValue;
            result.Value = answer ?? false;
        }

        return Task.FromResult(result);
    }

    private static Dictionary<string, (Choice, Choice, ChoiceFactoryOptions)> ByLocale() =>
        PromptCultureModels.GetSupportedCultures().ToDictionary(
            culture => culture.Locale,
            culture => (
                new Choice(culture.YesInLanguage),
                new Choice(culture.NoInLanguage),
                new ChoiceFactoryOptions(culture.Separator, culture.InlineOr, culture.InlineOrMore, true)));

    private bool? Chosen(string text, string culture)
    {
        var options = ChoiceOptions ?? _choiceDefaults[culture].Options;
        return options.IncludeNumbers != false && ChoiceRecognizers.RecognizeChoices(text, YesAndNo(culture)) is [var first, ..]
            ? first.Resolution.Index == 0
            : null;
    }

    private List<Choice> YesAndNo(string culture) => ConfirmChoices is { } own
        ? [own.Item1, own.Item2]
        : [_choiceDefaults[culture].Yes, _choiceDefaults[culture].No];

    private string CultureOf(Activity activity)
    {
        var culture = PromptCultureModels.MapToNearestLanguage(activity.Locale ?? DefaultLocale);
        return !string.IsNullOrEmpty(culture) && _choiceDefaults.ContainsKey(culture) ? culture : PromptCultureModels.English.Locale;
    }
}
