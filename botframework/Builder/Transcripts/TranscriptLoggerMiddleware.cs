using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Json;

namespace Microsoft.Bot.Builder;

/// <summary>
/// Records copies of what came in and what the bot sent, changed and deleted, at the end of a turn that ended well. The turn does not
/// wait for the logger, and a logger that fails is traced.
/// </summary>
public class TranscriptLoggerMiddleware : IMiddleware
{
    private readonly ITranscriptLogger logger;

    public TranscriptLoggerMiddleware(ITranscriptLogger transcriptLogger)
    {
        ArgumentNullException.ThrowIfNull(transcriptLogger);
        logger = transcriptLogger;
    }

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate nextTurn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(nextTurn);
        var transcript = new List<IActivity>();
        AddIncoming(turnContext.Activity, transcript);
        turnContext
            .OnSendActivities(async (_, activities, next) =>
            {
                var responses = await next().ConfigureAwait(false);
                transcript.AddRange(activities.ConvertAll(activity => Copy(activity, activity.Type)));
                return responses;
            })
            .OnUpdateActivity(async (_, activity, next) =>
            {
                var response = await next().ConfigureAwait(false);
                transcript.Add(Copy(activity, ActivityTypes.MessageUpdate));
                return response;
            })
            .OnDeleteActivity(async (_, reference, next) =>
            {
                await next().ConfigureAwait(false);
                var deleted = new Activity(ActivityTypes.MessageDelete) { Id = reference.ActivityId, Timestamp = DateTimeOffset.UtcNow };
                transcript.Add(deleted.ApplyConversationReference(reference));
            });
        await nextTurn(cancellationToken).ConfigureAwait(false);
        _ = LogAsync(transcript);
    }

    private static void AddIncoming(Activity activity, List<IActivity> transcript)
    {
        // By this one a bot begins a turn itself; nobody said it.
        if (activity is null or { Type: ActivityTypes.Event, Name: ActivityEventNames.ContinueConversation })
        {
            return;
        }

        activity.From ??= new ChannelAccount();
        activity.From.Role = string.IsNullOrEmpty(activity.From.Role) ? RoleTypes.User : activity.From.Role;
        transcript.Add(Copy(activity, activity.Type));
    }

    private static Activity Copy(Activity activity, string type)
    {
        var copy = SchemaJson.Convert<Activity>(SchemaJson.ToElement(activity));
        copy.Type = type;
        copy.Id = string.IsNullOrEmpty(copy.Id) ? $"g_{Guid.NewGuid()}" : copy.Id;
        copy.Timestamp ??= DateTimeOffset.UtcNow;
        return copy;
    }

    private async Task LogAsync(List<IActivity> transcript)
    {
        try
        {
            foreach (var activity in transcript)
            {
                await logger.LogActivityAsync(activity).ConfigureAwait(false);
            }
        }
        catch (Exception fault)
        {
            System.Diagnostics.Trace.TraceError($"The transcript of a turn was not recorded: {fault}");
        }
    }
}
