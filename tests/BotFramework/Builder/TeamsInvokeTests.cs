using System.Text.Json;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace NotesBot.Tests.BotFramework.Builder;

public sealed class TeamsInvokeTests
{
    private const string Command = """{ "commandId": "find" }""";

    [Theory]
    [InlineData(null, "{}", "CardActionInvoke")]
    [InlineData("signin/verifyState", "{}", "SigninVerifyState")]
    [InlineData("fileConsent/invoke", """{ "action": "accept" }""", "FileConsentAccept accept")]
    [InlineData("fileConsent/invoke", """{ "action": "decline" }""", "FileConsentDecline decline")]
    [InlineData("actionableMessage/executeAction", """{ "actionId": "a" }""", "O365ConnectorCardAction a")]
    [InlineData("composeExtension/queryLink", """{ "url": "x" }""", "AppBasedLinkQuery x")]
    [InlineData("composeExtension/anonymousQueryLink", """{ "url": "x" }""", "AnonymousAppBasedLinkQuery x")]
    [InlineData("composeExtension/query", Command, "MessagingExtensionQuery find")]
    [InlineData("composeExtension/selectItem", Command, "MessagingExtensionSelectItem find")]
    [InlineData("composeExtension/querySettingUrl", Command, "MessagingExtensionConfigurationQuerySettingUrl find")]
    [InlineData("composeExtension/setting", Command, "MessagingExtensionConfigurationSetting find")]
    [InlineData("composeExtension/onCardButtonClicked", Command, "MessagingExtensionCardButtonClicked find")]
    [InlineData("composeExtension/submitAction", Command, "MessagingExtensionSubmitAction find")]
    [InlineData("composeExtension/submitAction", """{ "commandId": "find", "botMessagePreviewAction": "edit" }""", "MessagingExtensionBotMessagePreviewEdit find")]
    [InlineData("composeExtension/submitAction", """{ "commandId": "find", "botMessagePreviewAction": "send" }""", "MessagingExtensionBotMessagePreviewSend find")]
    [InlineData("composeExtension/fetchTask", Command, "MessagingExtensionFetchTask find")]
    [InlineData("task/fetch", "{}", "TaskModuleFetch")]
    [InlineData("task/submit", "{}", "TaskModuleSubmit")]
    [InlineData("tab/fetch", "{}", "TabFetch")]
    [InlineData("tab/submit", "{}", "TabSubmit")]
    public async Task Every_invoke_of_Teams_has_its_method_and_without_one_is_not_implemented(string? name, string value, string seen)
    {
        var handler = new TeamsInvokesHandler();
        await AnswerAsync(handler, name, value);
        Assert.Equal([seen], handler.Seen);
        Assert.Equal(501, (await AnswerAsync(new TeamsActivityHandler(), name, value)).Status);
    }

    [Theory]
    [InlineData("fileConsent/invoke", """{ "action": "perhaps" }""")]
    [InlineData("composeExtension/submitAction", """{ "botMessagePreviewAction": "burn" }""")]
    [InlineData("composeExtension/query", "\"text\"")]
    [InlineData("task/fetch", "[]")]
    [InlineData("task/fetch", null)]
    public async Task A_value_of_another_shape_is_a_bad_request(string name, string? value) =>
        Assert.Equal(400, (await AnswerAsync(new TeamsInvokesHandler(), name, value)).Status);

    [Fact]
    public async Task Other_invokes_are_those_of_every_bot() =>
        Assert.Equal(400, (await AnswerAsync(new TeamsInvokesHandler(), "adaptiveCard/action", "{}")).Status);

    private static async Task<InvokeResponse> AnswerAsync(IBot bot, string? name, string? value)
    {
        using var turn = Turns.Of(new Activity(ActivityTypes.Invoke)
        {
            Name = name,
            ChannelId = Channels.Msteams,
            Value = value is null ? null : JsonElement.Parse(value),
            DeliveryMode = DeliveryModes.ExpectReplies,
        });
        await bot.OnTurnAsync(turn);
        return Assert.IsType<InvokeResponse>(turn.TurnState.Get<Activity>(BotAdapter.InvokeResponseKey).Value);
    }
}
