using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Json;

namespace Microsoft.Bot.Builder;

/// <summary>Keeps transcripts in memory, for tests. Pages hold 20 entries.</summary>
public class MemoryTranscriptStore : ITranscriptStore
{
    private const int PageSize = 20;

    private readonly Dictionary<(string Channel, string Conversation), List<IActivity>> transcripts = [];

    /// <summary>Adds an activity. An update takes the place of the message it is about, and of a deleted one only a mark stays.</summary>
    public Task LogActivityAsync(IActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        lock (transcripts)
        {
            var key = (activity.ChannelId, activity.Conversation.Id);
            if (!transcripts.TryGetValue(key, out var transcript))
            {
                transcripts[key] = transcript = [];
            }

            var at = transcript.FindIndex(earlier => earlier.Id == activity.Id);
            switch (activity.Type)
            {
                case ActivityTypes.MessageUpdate when at >= 0:
                    transcript[at] = Updated(transcript[at], activity);
                    break;
                case ActivityTypes.MessageDelete when at >= 0:
                    transcript[at] = Deleted((Activity)transcript[at]);
                    break;
                case ActivityTypes.MessageUpdate or ActivityTypes.MessageDelete:
                    break;
                default:
                    transcript.Add(activity);
                    break;
            }
        }

        return Task.CompletedTask;
    }

    public Task<PagedResult<IActivity>> GetTranscriptActivitiesAsync(
        string channelId, string conversationId, string continuationToken = null, DateTimeOffset startDate = default)
    {
        ArgumentNullException.ThrowIfNull(channelId);
        ArgumentNullException.ThrowIfNull(conversationId);
        lock (transcripts)
        {
            var transcript = transcripts.GetValueOrDefault((channelId, conversationId)) ?? [];
            var activities = transcript.OrderBy(activity => activity.Timestamp).Where(activity => activity.Timestamp >= startDate);
            return Task.FromResult(Page(activities, activity => activity.Id, continuationToken));
        }
    }

    public Task<PagedResult<TranscriptInfo>> ListTranscriptsAsync(string channelId, string continuationToken = null)
    {
        ArgumentNullException.ThrowIfNull(channelId);
        lock (transcripts)
        {
            var conversations =
                from transcript in transcripts
                where transcript.Key.Channel == channelId
                let created = transcript.Value.FirstOrDefault()?.Timestamp ?? default
                orderby created
                select new TranscriptInfo { ChannelId = channelId, Id = transcript.Key.Conversation, Created = created };
            return Task.FromResult(Page(conversations, conversation => conversation.Id, continuationToken));
        }
    }

    public Task DeleteTranscriptAsync(string channelId, string conversationId)
    {
        ArgumentNullException.ThrowIfNull(channelId);
        ArgumentNullException.ThrowIfNull(conversationId);
        lock (transcripts)
        {
            transcripts.Remove((channelId, conversationId));
        }

        return Task.CompletedTask;
    }

    private static PagedResult<T> Page<T>(IEnumerable<T> all, Func<T, string> id, string after)
    {
        var rest = after is null ? all : all.SkipWhile(item => id(item) != after).Skip(1);
        var items = rest.Take(PageSize).ToArray();
        return new PagedResult<T> { Items = items, ContinuationToken = items.Length == PageSize ? id(items[^1]) : null };
    }

    private static Activity Updated(IActivity original, IActivity update)
    {
        var updated = SchemaJson.Convert<Activity>(SchemaJson.ToElement(update));
        (updated.Type, updated.LocalTimestamp, updated.Timestamp) = (original.Type, original.LocalTimestamp, original.Timestamp);
        return updated;
    }

    private static Activity Deleted(Activity original) => new(ActivityTypes.MessageDelete)
    {
        Id = original.Id,
        From = new ChannelAccount(id: "deleted", role: original.From?.Role),
        Recipient = new ChannelAccount(id: "deleted", role: original.Recipient?.Role),
        Locale = original.Locale,
        LocalTimestamp = original.Timestamp,
        Timestamp = original.Timestamp,
        ChannelId = original.ChannelId,
        Conversation = original.Conversation,
        ServiceUrl = original.ServiceUrl,
        ReplyToId = original.ReplyToId,
    };
}
