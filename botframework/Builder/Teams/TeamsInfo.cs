using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Json;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Builder.Teams;

/// <summary>
/// Asks Teams who takes part in the turn's conversation, and about its team. Every method throws
/// <see cref="InvalidOperationException"/> where the turn has no connector or no team, and <see cref="ErrorResponseException"/> when Teams
/// refuses.
/// </summary>
public static class TeamsInfo
{
    /// <summary>One person of the team, or else of the conversation.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="userId">An id that the channel gave, or the person's object id in the directory.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static Task<TeamsChannelAccount> GetMemberAsync(ITurnContext turnContext, string userId, CancellationToken cancellationToken = default) =>
        MemberAsync(turnContext, userId, PlaceOf(turnContext), cancellationToken);

    public static Task<TeamsChannelAccount> GetTeamMemberAsync(
        ITurnContext turnContext, string userId, string teamId = null, CancellationToken cancellationToken = default) =>
        MemberAsync(turnContext, userId, teamId ?? TeamOf(turnContext), cancellationToken);

    /// <summary>A page of the people in the team, or else in the conversation.</summary>
    public static Task<TeamsPagedMembersResult> GetPagedMembersAsync(
        ITurnContext turnContext, int? pageSize = null, string continuationToken = null, CancellationToken cancellationToken = default) =>
        PageAsync(turnContext, PlaceOf(turnContext), continuationToken, pageSize, cancellationToken);

    public static Task<TeamsPagedMembersResult> GetPagedTeamMembersAsync(
        ITurnContext turnContext, string teamId = null, string continuationToken = null, int? pageSize = null, CancellationToken cancellationToken = default) =>
        PageAsync(turnContext, teamId ?? TeamOf(turnContext), continuationToken, pageSize, cancellationToken);

    public static Task<TeamDetails> GetTeamDetailsAsync(ITurnContext turnContext, string teamId = null, CancellationToken cancellationToken = default) =>
        AskAsync<TeamDetails>(turnContext, $"v3/teams/{Uri.EscapeDataString(teamId ?? TeamOf(turnContext))}", cancellationToken);

    public static async Task<IList<ChannelInfo>> GetTeamChannelsAsync(
        ITurnContext turnContext, string teamId = null, CancellationToken cancellationToken = default)
    {
        var path = $"v3/teams/{Uri.EscapeDataString(teamId ?? TeamOf(turnContext))}/conversations";
        return (await AskAsync<ConversationList>(turnContext, path, cancellationToken).ConfigureAwait(false))?.Conversations;
    }

    private static async Task<TeamsChannelAccount> MemberAsync(ITurnContext turnContext, string userId, string place, CancellationToken cancellationToken)
    {
        var conversations = (Conversations)ConnectorOf(turnContext).Conversations;
        _ = userId ?? throw new InvalidOperationException("The GetMembers operation needs a valid user Id.");
        _ = place ?? throw new InvalidOperationException("The GetMembers operation needs a valid conversation Id.");
        var member = await conversations.GetConversationMemberAsync(userId, place, cancellationToken).ConfigureAwait(false);
        return SchemaJson.Convert<TeamsChannelAccount>(member);
    }

    private static async Task<TeamsPagedMembersResult> PageAsync(
        ITurnContext turnContext, string place, string continuationToken, int? pageSize, CancellationToken cancellationToken)
    {
        _ = place ?? throw new InvalidOperationException("The GetMembers operation needs a valid conversation Id.");
        var page = await ConnectorOf(turnContext).Conversations
            .GetConversationPagedMembersAsync(place, pageSize, continuationToken, cancellationToken).ConfigureAwait(false);
        return new TeamsPagedMembersResult(page.ContinuationToken, page.Members);
    }

    private static Task<T> AskAsync<T>(ITurnContext turnContext, string path, CancellationToken cancellationToken)
        where T : class
    {
        var connector = (ConnectorClient)ConnectorOf(turnContext);
        var address = new Uri($"{connector.BaseUri.AbsoluteUri.TrimEnd('/')}/{path}");
        return connector.Http.SendAsync<T>(HttpMethod.Get, address, null, cancellationToken);
    }

    private static string PlaceOf(ITurnContext turnContext) =>
        turnContext.Activity.TeamsGetTeamInfo()?.Id ?? turnContext.Activity.Conversation?.Id;

    private static string TeamOf(ITurnContext turnContext) => turnContext.Activity.TeamsGetTeamInfo()?.Id
        ?? throw new InvalidOperationException("This method is only valid within the scope of MS Teams Team.");

    private static IConnectorClient ConnectorOf(ITurnContext turnContext) => turnContext.TurnState.Get<IConnectorClient>()
        ?? throw new InvalidOperationException("This method requires a connector client.");
}
