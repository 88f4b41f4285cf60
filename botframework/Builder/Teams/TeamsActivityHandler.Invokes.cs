using System.Net;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Builder.Teams;

// Invokes: whom they go to.
public partial class TeamsActivityHandler
{
    protected override async Task<InvokeResponse> OnInvokeActivityAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        try
        {
            return await (turnContext.Activity.Name switch
            {
                null when turnContext.Activity.ChannelId == Channels.Msteams => OnTeamsCardActionInvokeAsync(turnContext, cancellationToken),
                "fileConsent/invoke" => OnTeamsFileConsentAsync(turnContext, Value<FileConsentCardResponse>(turnContext), cancellationToken),
                "actionableMessage/executeAction" => Done(OnTeamsO365ConnectorCardActionAsync(turnContext, Value<O365ConnectorCardActionQuery>(turnContext), cancellationToken)),
                "composeExtension/queryLink" => Answer(OnTeamsAppBasedLinkQueryAsync(turnContext, Value<AppBasedLinkQuery>(turnContext), cancellationToken)),
                "composeExtension/anonymousQueryLink" => Answer(OnTeamsAnonymousAppBasedLinkQueryAsync(turnContext, Value<AppBasedLinkQuery>(turnContext), cancellationToken)),
                "composeExtension/query" => Answer(OnTeamsMessagingExtensionQueryAsync(turnContext, Value<MessagingExtensionQuery>(turnContext), cancellationToken)),
                "composeExtension/selectItem" => Answer(OnTeamsMessagingExtensionSelectItemAsync(turnContext, JObjectValue(turnContext), cancellationToken)),
                "composeExtension/submitAction" => Answer(OnTeamsMessagingExtensionSubmitActionDispatchAsync(turnContext, Value<MessagingExtensionAction>(turnContext), cancellationToken)),
                "composeExtension/fetchTask" => Answer(OnTeamsMessagingExtensionFetchTaskAsync(turnContext, Value<MessagingExtensionAction>(turnContext), cancellationToken)),
                "composeExtension/querySettingUrl" => Answer(OnTeamsMessagingExtensionConfigurationQuerySettingUrlAsync(turnContext, Value<MessagingExtensionQuery>(turnContext), cancellationToken)),
                "composeExtension/setting" => Done(OnTeamsMessagingExtensionConfigurationSettingAsync(turnContext, JObjectValue(turnContext), cancellationToken)),
                "composeExtension/onCardButtonClicked" => Done(OnTeamsMessagingExtensionCardButtonClickedAsync(turnContext, JObjectValue(turnContext), cancellationToken)),
                "task/fetch" => Answer(OnTeamsTaskModuleFetchAsync(turnContext, Value<TaskModuleRequest>(turnContext), cancellationToken)),
                "task/submit" => Answer(OnTeamsTaskModuleSubmitAsync(turnContext, Value<TaskModuleRequest>(turnContext), cancellationToken)),
                "tab/fetch" => Answer(OnTeamsTabFetchAsync(turnContext, Value<TabRequest>(turnContext), cancellationToken)),
                "tab/submit" => Answer(OnTeamsTabSubmitAsync(turnContext, Value<TabSubmit>(turnContext), cancellationToken)),
                _ => base.OnInvokeActivityAsync(turnContext, cancellationToken),
            }).ConfigureAwait(false);
        }
        catch (InvokeResponseException fault)
        {
            return fault.CreateInvokeResponse();
        }
    }

    protected virtual Task<InvokeResponse> OnTeamsCardActionInvokeAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) =>
        throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    protected override Task OnSignInInvokeAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) =>
        OnTeamsSigninVerifyStateAsync(turnContext, cancellationToken);

    protected virtual Task OnTeamsSigninVerifyStateAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) =>
        throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    protected virtual Task OnTeamsO365ConnectorCardActionAsync(ITurnContext<IInvokeActivity> turnContext, O365ConnectorCardActionQuery query, CancellationToken cancellationToken) =>
        throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    protected virtual Task<TaskModuleResponse> OnTeamsTaskModuleFetchAsync(ITurnContext<IInvokeActivity> turnContext, TaskModuleRequest taskModuleRequest, CancellationToken cancellationToken) =>
        throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    protected virtual Task<TaskModuleResponse> OnTeamsTaskModuleSubmitAsync(ITurnContext<IInvokeActivity> turnContext, TaskModuleRequest taskModuleRequest, CancellationToken cancellationToken) =>
        throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    protected virtual Task<TabResponse> OnTeamsTabFetchAsync(ITurnContext<IInvokeActivity> turnContext, TabRequest tabRequest, CancellationToken cancellationToken) =>
        throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    protected virtual Task<TabResponse> OnTeamsTabSubmitAsync(ITurnContext<IInvokeActivity> turnContext, TabSubmit tabSubmit, CancellationToken cancellationToken) =>
        throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    private static async Task<InvokeResponse> Answer<T>(Task<T> body) => CreateInvokeResponse(await body.ConfigureAwait(false));

    private static async Task<InvokeResponse> Done(Task task)
    {
        await task.ConfigureAwait(false);
        return CreateInvokeResponse();
    }
}
