using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector;

/// <summary>
/// What can be done in conversations. Every method throws <see cref="ErrorResponseException"/> when the service refuses.
/// </summary>
public static class ConversationsExtensions
{
    public static Task<ConversationResourceResponse> CreateConversationAsync(
        this IConversations operations,
        ConversationParameters parameters,
        CancellationToken cancellationToken = default) =>
        operations.Send<ConversationResourceResponse>(HttpMethod.Post, $"", parameters, cancellationToken);

    public static Task<ConversationResourceResponse> CreateDirectConversationAsync(
        this IConversations operations,
        ChannelAccount bot,
        ChannelAccount user,
        Activity activity = null,
        CancellationToken cancellationToken = default) =>
        operations.CreateConversationAsync(
            new ConversationParameters { Bot = bot, Members = new List<ChannelAccount> { user }, Activity = activity },
            cancellationToken);

    public static Task<ConversationResourceResponse> CreateDirectConversationAsync(
        this IConversations operations,
        string botAddress,
        string userAddress,
        Activity activity = null,
        CancellationToken cancellationToken = default) =>
        operations.CreateDirectConversationAsync(
            new ChannelAccount(botAddress),
            new ChannelAccount(userAddress),
            activity,
            cancellationToken);

    /// <summary>Appends a message to the end of a conversation.</summary>
    public static Task<ResourceResponse> SendToConversationAsync(
        this IConversations operations,
        string conversationId,
        Activity activity,
        CancellationToken cancellationToken = default) =>
        operations.Send<ResourceResponse>(HttpMethod.Post, $"/{conversationId}/activities", activity, cancellationToken);

    /// <summary>Appends a message to the end of its conversation.</summary>
    public static Task<ResourceResponse> SendToConversationAsync(
        this IConversations operations,
        Activity activity,
        CancellationToken cancellationToken = default) =>
        operations.SendToConversationAsync(activity.Conversation.Id, activity, cancellationToken);

    /// <summary>Answers an activity.</summary>
    public static Task<ResourceResponse> ReplyToActivityAsync(
        this IConversations operations,
        string conversationId,
        string activityId,
        Activity activity,
        CancellationToken cancellationToken = default) =>
        operations.Send<ResourceResponse>(HttpMethod.Post, $"/{conversationId}/activities/{activityId}", activity, cancellationToken);

    /// <summary>Answers the activity that <c>ReplyToId</c> names.</summary>
    public static Task<ResourceResponse> ReplyToActivityAsync(
        this IConversations operations,
        Activity activity,
        CancellationToken cancellationToken = default) =>
        operations.ReplyToActivityAsync(activity.Conversation.Id, activity.ReplyToId, activity, cancellationToken);

    /// <summary>Puts another activity in the place of one that was sent.</summary>
    public static Task<ResourceResponse> UpdateActivityAsync(
        this IConversations operations,
        string conversationId,
        string activityId,
        Activity activity,
        CancellationToken cancellationToken = default) =>
        operations.Send<ResourceResponse>(HttpMethod.Put, $"/{conversationId}/activities/{activityId}", activity, cancellationToken);

    /// <summary>Puts an activity in the place of the one with the same id.</summary>
    public static Task<ResourceResponse> UpdateActivityAsync(
        this IConversations operations,
        Activity activity,
        CancellationToken cancellationToken = default) =>
        operations.UpdateActivityAsync(activity.Conversation.Id, activity.Id, activity, cancellationToken);

    public static Task DeleteActivityAsync(
        this IConversations operations,
        string conversationId,
        string activityId,
        CancellationToken cancellationToken = default) =>
        operations.Send<ResourceResponse>(HttpMethod.Delete, $"/{conversationId}/activities/{activityId}", null, cancellationToken);

    public static Task<ChannelAccount> GetConversationMemberAsync(
        this Conversations operations,
        string userId,
        string conversationId,
        CancellationToken cancellationToken = default) =>
        operations.Send<ChannelAccount>(HttpMethod.Get, $"/{conversationId}/members/{userId}", null, cancellationToken);

    public static async Task<IList<ChannelAccount>> GetConversationMembersAsync(
        this IConversations operations,
        string conversationId,
        CancellationToken cancellationToken = default) =>
        await operations.Send<List<ChannelAccount>>(HttpMethod.Get, $"/{conversationId}/members", null, cancellationToken)
            .ConfigureAwait(false);

    /// <summary>A page of members; <paramref name="continuationToken"/> of the page before leads to the next.</summary>
    public static Task<PagedMembersResult> GetConversationPagedMembersAsync(
        this IConversations operations,
        string conversationId,
        int? pageSize = null,
        string continuationToken = null,
        CancellationToken cancellationToken = default)
    {
        ConversationPath path = (pageSize, string.IsNullOrEmpty(continuationToken)) switch
        {
            (null, true) => $"/{conversationId}/pagedmembers",
            (null, false) => $"/{conversationId}/pagedmembers?continuationToken={continuationToken}",
            (_, true) => $"/{conversationId}/pagedmembers?pageSize={pageSize}",
            (_, false) => $"/{conversationId}/pagedmembers?pageSize={pageSize}&continuationToken={continuationToken}",
        };
        return operations.Send<PagedMembersResult>(HttpMethod.Get, path, null, cancellationToken);
    }

    private static Task<T> Send<T>(
        this IConversations operations,
        HttpMethod method,
        ConversationPath path,
        object body,
        CancellationToken cancellationToken)
        where T : class =>
        Conversations.Of(operations).SendAsync<T>(method, path, body, cancellationToken);
}
