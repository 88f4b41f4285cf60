using System;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Records what is said, and gives it back in pages.</summary>
public interface ITranscriptStore : ITranscriptLogger
{
    /// <summary>Activities of a conversation, oldest first.</summary>
    /// <param name="channelId">The channel.</param>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="continuationToken">That of the page before; null for the first page.</param>
    /// <param name="startDate">Older ones are left out.</param>
    Task<PagedResult<IActivity>> GetTranscriptActivitiesAsync(
        string channelId, string conversationId, string continuationToken = null, DateTimeOffset startDate = default);

    /// <summary>Conversations of a channel, oldest first.</summary>
    Task<PagedResult<TranscriptInfo>> ListTranscriptsAsync(string channelId, string continuationToken = null);

    Task DeleteTranscriptAsync(string channelId, string conversationId);
}
