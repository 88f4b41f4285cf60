using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>A turn, over an adapter that does the sending.</summary>
public class TurnContext : ITurnContext, IDisposable
{
    private readonly List<SendActivitiesHandler> onSend = [];
    private readonly List<UpdateActivityHandler> onUpdate = [];
    private readonly List<DeleteActivityHandler> onDelete = [];
    private readonly TurnContext parent;
    private bool disposed;
    private bool responded;

    public TurnContext(BotAdapter adapter, Activity activity)
    {
        ArgumentNullException.ThrowIfNull(adapter);
        ArgumentNullException.ThrowIfNull(activity);
        (Adapter, Activity) = (adapter, activity);
        TurnState = new TurnContextStateCollection();
        BufferedReplyActivities = [];
    }

    /// <summary>The same turn for another activity: state, handlers and buffer are shared.</summary>
    public TurnContext(ITurnContext turnContext, Activity activity)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activity);
        (Adapter, TurnState, Activity) = (turnContext.Adapter, turnContext.TurnState, activity);
        BufferedReplyActivities = [];
        if (turnContext is TurnContext other)
        {
            parent = other;
            (BufferedReplyActivities, onSend, onUpdate, onDelete) =
                (other.BufferedReplyActivities, other.onSend, other.onUpdate, other.onDelete);
        }
    }

    public BotAdapter Adapter { get; }

    public TurnContextStateCollection TurnState { get; }

    public Activity Activity { get; }

    public bool Responded => responded || parent?.Responded == true;

    /// <summary>The replies of a turn whose answers go back in the HTTP response (delivery mode expectReplies).</summary>
    public List<Activity> BufferedReplyActivities { get; }

    /// <summary>The language of the turn: one set by the bot, or the activity's.</summary>
    public string Locale
    {
        get => TurnState.Get<string>("turn.locale") ?? Activity.Locale;
        set => TurnState.Set("turn.locale", value);
    }

    public ITurnContext OnSendActivities(SendActivitiesHandler handler) => Add(onSend, handler);

    public ITurnContext OnUpdateActivity(UpdateActivityHandler handler) => Add(onUpdate, handler);

    public ITurnContext OnDeleteActivity(DeleteActivityHandler handler) => Add(onDelete, handler);

    public Task<ResourceResponse> SendActivityAsync(
        string textReplyToSend, string speak = null, string inputHint = null, CancellationToken cancellationToken = default)
    {
        if (string.IsNullOrWhiteSpace(textReplyToSend))
        {
            throw new ArgumentNullException(nameof(textReplyToSend));
        }

        var reply = new Activity
        {
            Type = ActivityTypes.Message,
            Text = textReplyToSend,
            Speak = string.IsNullOrEmpty(speak) ? null : speak,
            InputHint = string.IsNullOrEmpty(inputHint) ? null : inputHint,
        };
        return SendActivityAsync(reply, cancellationToken);
    }

    public async Task<ResourceResponse> SendActivityAsync(IActivity activity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var responses = await SendActivitiesAsync([activity], cancellationToken).ConfigureAwait(false);
        return responses is { Length: > 0 } ? responses[0] : new ResourceResponse();
    }

    public Task<ResourceResponse[]> SendActivitiesAsync(IActivity[] activities, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(disposed, this);
        ArgumentNullException.ThrowIfNull(activities);
        if (activities.Length == 0)
        {
            throw new ArgumentException("Expecting one or more activities, but the array was empty.", nameof(activities));
        }

        var reference = Activity.GetConversationReference();
        var outgoing = activities.Select(activity => activity.ApplyConversationReference(reference)).ToList();
        return SendThroughAsync(0, outgoing, cancellationToken);
    }

    public Task<ResourceResponse> UpdateActivityAsync(IActivity activity, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(disposed, this);
        ArgumentNullException.ThrowIfNull(activity);
        var update = activity.ApplyConversationReference(Activity.GetConversationReference());
        return UpdateThroughAsync(0, update, cancellationToken);
    }

    public Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(disposed, this);
        if (string.IsNullOrWhiteSpace(activityId))
        {
            throw new ArgumentNullException(nameof(activityId));
        }

        var reference = Activity.GetConversationReference();
        reference.ActivityId = activityId;
        return DeleteActivityAsync(reference, cancellationToken);
    }

    public Task DeleteActivityAsync(ConversationReference conversationReference, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(disposed, this);
        ArgumentNullException.ThrowIfNull(conversationReference);
        return DeleteThroughAsync(0, conversationReference, cancellationToken);
    }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (disposed)
        {
            return;
        }

        disposed = true;
        if (disposing && parent is null)
        {
            TurnState.Dispose();
        }
    }

    private TurnContext Add<T>(List<T> handlers, T handler)
    {
        ObjectDisposedException.ThrowIf(disposed, this);
        ArgumentNullException.ThrowIfNull(handler);
        handlers.Add(handler);
        return this;
    }

    private async Task<ResourceResponse[]> SendThroughAsync(int handler, List<Activity> activities, CancellationToken cancellationToken)
    {
        if (handler < onSend.Count)
        {
            return await onSend[handler](this, activities, () => SendThroughAsync(handler + 1, activities, cancellationToken)).ConfigureAwait(false);
        }

        var responses = Activity.DeliveryMode == DeliveryModes.ExpectReplies
            ? Buffer(activities)
            : await Adapter.SendActivitiesAsync(this, [.. activities], cancellationToken).ConfigureAwait(false);
        for (var i = 0; i < activities.Count && i < (responses?.Length ?? 0); i++)
        {
            activities[i].Id = responses[i]?.Id ?? activities[i].Id;
        }

        responded |= activities.Exists(activity => activity.Type != ActivityTypes.Trace);
        return responses;
    }

    // These go back in the HTTP response, where no channel gives them an id.
    private ResourceResponse[] Buffer(List<Activity> activities)
    {
        BufferedReplyActivities.AddRange(activities);
        foreach (var answer in activities.Where(activity => activity.Type == ActivityTypesEx.InvokeResponse))
        {
            TurnState[BotAdapter.InvokeResponseKey] = answer;
        }

        return [.. activities.Select(_ => new ResourceResponse())];
    }

    private async Task<ResourceResponse> UpdateThroughAsync(int handler, Activity activity, CancellationToken cancellationToken)
    {
        if (handler == onUpdate.Count)
        {
            return await Adapter.UpdateActivityAsync(this, activity, cancellationToken).ConfigureAwait(false);
        }

        return await onUpdate[handler](this, activity, NextAsync).ConfigureAwait(false);

        async Task<ResourceResponse> NextAsync()
        {
            var response = await UpdateThroughAsync(handler + 1, activity, cancellationToken).ConfigureAwait(false);
            activity.Id = response?.Id ?? activity.Id;
            return response;
        }
    }

    private Task DeleteThroughAsync(int handler, ConversationReference reference, CancellationToken cancellationToken) =>
        handler < onDelete.Count
            ? onDelete[handler](this, reference, () => DeleteThroughAsync(handler + 1, reference, cancellationToken))
            : Adapter.DeleteActivityAsync(this, reference, cancellationToken);
}
