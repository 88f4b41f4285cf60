using System.Collections.Generic;
using System.Linq;
using System.Text;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Messages that offer choices.</summary>
public class ChoiceFactory
{
    /// <summary>In the way the channel shows them best.</summary>
    public static IMessageActivity ForChannel(
        string channelId, IList<Choice> list, string text = null, string speak = null, ChoiceFactoryOptions options = null) =>
        ForChannel(channelId, list, text, speak, options, null, null);

    /// <summary>In the way the channel shows them best. Teams shows suggested actions in personal chats only.</summary>
    public static IMessageActivity ForChannel(
        string channelId,
        IList<Choice> list,
        string text = null,
        string speak = null,
        ChoiceFactoryOptions options = null,
        string conversationType = null,
        IList<string> toList = null)
    {
        list ??= [];
        var fitsButtons = list.All(choice => ButtonTitle(choice).Length <= Channel.MaxActionTitleLength(channelId));
        if (fitsButtons && Channel.SupportsSuggestedActions(channelId, list.Count, conversationType))
        {
            return SuggestedAction(list, text, speak, toList);
        }

        if (fitsButtons && Channel.SupportsCardActions(channelId, list.Count))
        {
            return HeroCard(list, text, speak);
        }

        return fitsButtons && list.Count <= 3 ? Inline(list, text, speak, options) : List(list, text, speak, options);
    }

    public static Activity Inline(IList<Choice> choices, string text = null, string speak = null, ChoiceFactoryOptions options = null)
    {
        choices ??= [];
        var line = new StringBuilder(text).Append(' ');
        for (var index = 0; index < choices.Count; index++)
        {
            var isLast = index == choices.Count - 1;
            line.Append((index, isLast) switch
            {
                (0, _) => string.Empty,
                (1, true) => options?.InlineOr ?? " or ",
                (_, true) => options?.InlineOrMore ?? ", or ",
                _ => options?.InlineSeparator ?? ", ",
            });
            if (options?.IncludeNumbers ?? true)
            {
                line.Append('(').Append(index + 1).Append(") ");
            }

            line.Append(Title(choices[index]));
        }

        return MessageFactory.Text(line.ToString(), speak, InputHints.ExpectingInput);
    }

    public static Activity List(IList<string> choices, string text = null, string speak = null, ChoiceFactoryOptions options = null) =>
        List(ToChoices(choices), text, speak, options);

    public static Activity List(IList<Choice> choices, string text = null, string speak = null, ChoiceFactoryOptions options = null)
    {
        choices ??= [];
        var lines = new StringBuilder(text).Append("\n\n   ");
        for (var index = 0; index < choices.Count; index++)
        {
            lines.Append(index > 0 ? "\n   " : string.Empty);
            lines.Append(options?.IncludeNumbers ?? true ? $"{index + 1}. " : "- ");
            lines.Append(Title(choices[index]));
        }

        return MessageFactory.Text(lines.ToString(), speak, InputHints.ExpectingInput);
    }

    public static IMessageActivity SuggestedAction(IList<string> choices, string text = null, string speak = null) =>
        SuggestedAction(ToChoices(choices), text, speak, null);

    public static IMessageActivity SuggestedAction(
        IList<string> choices, string text = null, string speak = null, IList<string> toList = null) =>
        SuggestedAction(ToChoices(choices), text, speak, toList);

    public static IMessageActivity SuggestedAction(IList<Choice> choices, string text = null, string speak = null) =>
        SuggestedAction(choices, text, speak, null);

    /// <param name="choices">What the buttons offer.</param>
    /// <param name="text">The message.</param>
    /// <param name="speak">The message as it is spoken.</param>
    /// <param name="toList">Ids of the people the buttons are for.</param>
    public static IMessageActivity SuggestedAction(
        IList<Choice> choices, string text = null, string speak = null, IList<string> toList = null) =>
        MessageFactory.SuggestedActions(Buttons(choices), text, speak, InputHints.ExpectingInput, toList);

    public static IMessageActivity HeroCard(IList<Choice> choices, string text = null, string speak = null)
    {
        var card = new HeroCard { Text = text, Buttons = Buttons(choices) };
        return MessageFactory.Attachment([card.ToAttachment()], null, speak, InputHints.ExpectingInput);
    }

    public static IList<Choice> ToChoices(IList<string> choices) =>
        choices?.Select(choice => new Choice(choice)).ToList() ?? [];

    private static List<CardAction> Buttons(IList<Choice> choices) =>
        (choices ?? []).Select(choice => choice.Action ?? new CardAction
        {
            Type = ActionTypes.ImBack,
            Title = choice.Value,
            Value = choice.Value,
        }).ToList();

    private static string Title(Choice choice) => choice.Action?.Title ?? choice.Value;

    private static string ButtonTitle(Choice choice) =>
        (string.IsNullOrEmpty(choice.Action?.Title) ? choice.Value : choice.Action.Title) ?? string.Empty;
}
