using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace NotesBot.Tests.BotFramework.Builder;

/// <summary>Notes which invokes of Teams it saw, and of what.</summary>
internal sealed class TeamsInvokesHandler : TeamsActivityHandler
{
    public List<string> Seen { get; } = [];

    protected override Task<InvokeResponse> OnTeamsCardActionInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) => Note<InvokeResponse>("CardActionInvoke");

    protected override Task OnTeamsSigninVerifyStateAsync(
        ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) => Note<object>("SigninVerifyState");

    protected override Task OnTeamsFileConsentAcceptAsync(
        ITurnContext<IInvokeActivity> turnContext, FileConsentCardResponse fileConsentCardResponse, CancellationToken cancellationToken) => Note<object>("FileConsentAccept", fileConsentCardResponse.Action);

    protected override Task OnTeamsFileConsentDeclineAsync(
        ITurnContext<IInvokeActivity> turnContext, FileConsentCardResponse fileConsentCardResponse, CancellationToken cancellationToken) => Note<object>("FileConsentDecline", fileConsentCardResponse.Action);

    protected override Task OnTeamsO365ConnectorCardActionAsync(
        ITurnContext<IInvokeActivity> turnContext, O365ConnectorCardActionQuery query, CancellationToken cancellationToken) => Note<object>("O365ConnectorCardAction", query.ActionId);

    protected override Task<MessagingExtensionResponse> OnTeamsAppBasedLinkQueryAsync(
        ITurnContext<IInvokeActivity> turnContext, AppBasedLinkQuery query, CancellationToken cancellationToken) => Note<MessagingExtensionResponse>("AppBasedLinkQuery", query.Url);

    protected override Task<MessagingExtensionResponse> OnTeamsAnonymousAppBasedLinkQueryAsync(
        ITurnContext<IInvokeActivity> turnContext, AppBasedLinkQuery query, CancellationToken cancellationToken) => Note<MessagingExtensionResponse>("AnonymousAppBasedLinkQuery", query.Url);

    protected override Task<MessagingExtensionResponse> OnTeamsMessagingExtensionQueryAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionQuery query, CancellationToken cancellationToken) => Note<MessagingExtensionResponse>("MessagingExtensionQuery", query.CommandId);

    protected override Task<MessagingExtensionResponse> OnTeamsMessagingExtensionSelectItemAsync(
        ITurnContext<IInvokeActivity> turnContext, JObject query, CancellationToken cancellationToken) => Note<MessagingExtensionResponse>("MessagingExtensionSelectItem", (string?)query["commandId"]);

    protected override Task<MessagingExtensionResponse> OnTeamsMessagingExtensionConfigurationQuerySettingUrlAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionQuery query, CancellationToken cancellationToken) => Note<MessagingExtensionResponse>("MessagingExtensionConfigurationQuerySettingUrl", query.CommandId);

    protected override Task OnTeamsMessagingExtensionConfigurationSettingAsync(
        ITurnContext<IInvokeActivity> turnContext, JObject settings, CancellationToken cancellationToken) => Note<object>("MessagingExtensionConfigurationSetting", (string?)settings["commandId"]);

    protected override Task OnTeamsMessagingExtensionCardButtonClickedAsync(
        ITurnContext<IInvokeActivity> turnContext, JObject cardData, CancellationToken cancellationToken) => Note<object>("MessagingExtensionCardButtonClicked", (string?)cardData["commandId"]);

    protected override Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionSubmitActionAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) => Note<MessagingExtensionActionResponse>("MessagingExtensionSubmitAction", action.CommandId);

    protected override Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionBotMessagePreviewEditAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) => Note<MessagingExtensionActionResponse>("MessagingExtensionBotMessagePreviewEdit", action.CommandId);

    protected override Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionBotMessagePreviewSendAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) => Note<MessagingExtensionActionResponse>("MessagingExtensionBotMessagePreviewSend", action.CommandId);

    protected override Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionFetchTaskAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) => Note<MessagingExtensionActionResponse>("MessagingExtensionFetchTask", action.CommandId);

    protected override Task<TaskModuleResponse> OnTeamsTaskModuleFetchAsync(
        ITurnContext<IInvokeActivity> turnContext, TaskModuleRequest taskModuleRequest, CancellationToken cancellationToken) => Note<TaskModuleResponse>("TaskModuleFetch");

    protected override Task<TaskModuleResponse> OnTeamsTaskModuleSubmitAsync(
        ITurnContext<IInvokeActivity> turnContext, TaskModuleRequest taskModuleRequest, CancellationToken cancellationToken) => Note<TaskModuleResponse>("TaskModuleSubmit");

    protected override Task<TabResponse> OnTeamsTabFetchAsync(
        ITurnContext<IInvokeActivity> turnContext, TabRequest tabRequest, CancellationToken cancellationToken) => Note<TabResponse>("TabFetch");

    protected override Task<TabResponse> OnTeamsTabSubmitAsync(
        ITurnContext<IInvokeActivity> turnContext, TabSubmit tabSubmit, CancellationToken cancellationToken) => Note<TabResponse>("TabSubmit");

    private Task<T> Note<T>(string name, string? of = null)
        where T : class, new()
    {
        Seen.Add($"{name} {of}".TrimEnd());
        return Task.FromResult(new T());
    }
}
