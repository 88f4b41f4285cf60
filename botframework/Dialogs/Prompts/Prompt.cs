using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>
/// Asks a question and ends with the answer. An answer that isn't understood, or that the validator refuses, is asked for again,
/// unless something else was said in the turn.
/// </summary>
public abstract class Prompt<T> : Dialog
{
    private readonly PromptValidator<T> _validator;

    /// <exception cref="ArgumentNullException">There is no id.</exception>
    public Prompt(string dialogId, PromptValidator<T> validator = null)
        : base(dialogId)
    {
        if (string.IsNullOrWhiteSpace(dialogId))
        {
            throw new ArgumentNullException(nameof(dialogId));
        }

        _validator = validator;
    }

    /// <param name="dc">The turn's dialogs.</param>
    /// <param name="options"><see cref="PromptOptions"/>.</param>
    /// <param name="cancellationToken">Gives up the turn.</param>
    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc, object options, CancellationToken cancellationToken = default)
    {
        var asked = Asked.Begin(dc, options);
        await OnPromptAsync(dc.Context, asked.State, asked.Options, false, cancellationToken).ConfigureAwait(false);
        return EndOfTurn;
    }

    /// <summary>Takes up a message; other activities leave the prompt waiting.</summary>
    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (dc.Context.Activity.Type != ActivityTypes.Message)
        {
            return EndOfTurn;
        }

        var asked = Asked.Of(dc.ActiveDialog);
        var recognized = await OnRecognizeAsync(dc.Context, asked.State, asked.Options, cancellationToken).ConfigureAwait(false);
        asked.CountAttempt();
        var isValid = _validator is null
            ? recognized.Succeeded
            : await _validator(
                new PromptValidatorContext<T>(dc.Context, recognized, asked.State, asked.Options), cancellationToken).ConfigureAwait(false);
        if (isValid)
        {
            return await dc.EndDialogAsync(recognized.Value, cancellationToken).ConfigureAwait(false);
        }

        if (!dc.Context.Responded)
        {
            await OnPromptAsync(dc.Context, asked.State, asked.Options, true, cancellationToken).ConfigureAwait(false);
        }

        return EndOfTurn;
    }

    /// <summary>A dialog begun on top of the prompt has ended: the question is asked again.</summary>
    public override async Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc, DialogReason reason, object result = null, CancellationToken cancellationToken = default)
    {
        Misplaced.ThrowIfToken(result, nameof(result));
        await RepromptDialogAsync(dc.Context, dc.ActiveDialog, cancellationToken).ConfigureAwait(false);
        return EndOfTurn;
    }

    public override Task RepromptDialogAsync(
        ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        var asked = Asked.Of(instance);
        return OnPromptAsync(turnContext, asked.State, asked.Options, false, cancellationToken);
    }

    /// <summary>Keeps a message it understands from the dialogs around it.</summary>
    protected override async Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
    {
        if (e.Name != DialogEvents.ActivityReceived || dc.Context.Activity.Type != ActivityTypes.Message)
        {
            return false;
        }

        var asked = Asked.Of(dc.ActiveDialog);
        var recognized = await OnRecognizeAsync(dc.Context, asked.State, asked.Options, cancellationToken).ConfigureAwait(false);
        return recognized.Succeeded;
    }

    protected abstract Task OnPromptAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        bool isRetry,
        CancellationToken cancellationToken = default);

    protected abstract Task<PromptRecognizerResult<T>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default);

    protected virtual IMessageActivity AppendChoices(
        IMessageActivity prompt,
        string channelId,
        IList<Choice> choices,
        ListStyle style,
        ChoiceFactoryOptions options = null,
        CancellationToken cancellationToken = default) =>
        AppendChoices(prompt, channelId, choices, style, options, null, null, cancellationToken);

    /// <returns>A copy of the prompt that offers the choices; the prompt itself stays as it is stored.</returns>
    protected virtual IMessageActivity AppendChoices(
        IMessageActivity prompt,
        string channelId,
        IList<Choice> choices,
        ListStyle style,
        ChoiceFactoryOptions options = null,
        string conversationType = null,
        IList<string> toList = null,
        CancellationToken cancellationToken = default)
    {
        var text = prompt?.Text ?? string.Empty;
        var offer = style switch
        {
            ListStyle.Inline => ChoiceFactory.Inline(choices, text, null, options),
            ListStyle.List => ChoiceFactory.List(choices, text, null, options),
            ListStyle.SuggestedAction => ChoiceFactory.SuggestedAction(choices, text, null, toList),
            ListStyle.HeroCard => ChoiceFactory.HeroCard(choices, text),
            ListStyle.None => MessageFactory.Text(text),
            _ => ChoiceFactory.ForChannel(channelId, choices, text, null, options, conversationType, toList),
        };
        if (prompt is null)
        {
            offer.InputHint = InputHints.ExpectingInput;
            return offer;
        }

        var message = SchemaJson.ToElement(prompt).Deserialize(SchemaJson.TypeInfo<Activity>());
        message.Text = offer.Text;
        if (offer.SuggestedActions?.Actions is { Count: > 0 })
        {
            message.SuggestedActions = offer.SuggestedActions;
        }

        if (offer.Attachments is { Count: > 0 } attachments)
        {
            message.Attachments = [.. message.Attachments ?? [], .. attachments];
        }

        return message;
    }
}
