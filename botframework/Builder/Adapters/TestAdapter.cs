using System;
using System.Collections.Generic;
using System.Globalization;
using System.Security.Claims;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>An adapter for unit tests: activities go in by a call, and what the bot sends waits in a queue.</summary>
public partial class TestAdapter : BotAdapter
{
    private readonly Lock conversationLock = new();
    private readonly Queue<TaskCompletionSource<IActivity>> waiting = new();
    private int nextId;

    public TestAdapter(string channelId, bool sendTraceActivity = false)
        : this(CreateDefault(channelId), sendTraceActivity)
    {
    }

    public TestAdapter(ConversationReference conversation = null, bool sendTraceActivity = false)
    {
        EnableTrace = sendTraceActivity;
        Conversation = conversation ?? CreateDefault(Connector.Channels.Test);
    }

    public Queue<Activity> ActiveQueue { get; } = new();

    public ConversationReference Conversation { get; set; }

    /// <summary>The locale of activities that <see cref="MakeActivity"/> makes.</summary>
    public string Locale { get; set; } = "en-us";

    /// <summary>Whether the bot's traces go into the queue.</summary>
    public bool EnableTrace { get; set; }

    public static ConversationReference CreateConversation(string name, string user = "User1", string bot = "Bot") => new()
    {
        ChannelId = "test",
        ServiceUrl = "https://test.com",
        Conversation = new ConversationAccount(false, name, name),
        User = new ChannelAccount { Id = user.ToLowerInvariant(), Name = user },
        Bot = new ChannelAccount { Id = bot.ToLowerInvariant(), Name = bot },
        Locale = "en-us",
    };

    public new TestAdapter Use(IMiddleware middleware)
    {
        base.Use(middleware);
        return this;
    }

    public async Task ProcessActivityAsync(Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken = default)
    {
        Address(activity);

        // Not disposed: a test may look at the turn after it.
        var context = CreateTurnContext(activity);
        await RunPipelineAsync(context, callback, cancellationToken).ConfigureAwait(false);
    }

    public override async Task<InvokeResponse> ProcessActivityAsync(
        ClaimsIdentity claimsIdentity, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        await ProcessActivityAsync(activity, callback, cancellationToken).ConfigureAwait(false);
        return null;
    }

    public override async Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activities);
        if (activities.Length == 0)
        {
            throw new ArgumentException("Expecting one or more activities, but the array was empty.", nameof(activities));
        }

        var responses = new ResourceResponse[activities.Length];
        for (var i = 0; i < activities.Length; i++)
        {
            var activity = activities[i];
            if (string.IsNullOrEmpty(activity.Id))
            {
                activity.Id = Guid.NewGuid().ToString("n");
            }

            activity.Timestamp ??= DateTimeOffset.UtcNow;
            if (activity.Type == "delay")
            {
                await Task.Delay(Convert.ToInt32(activity.Value, CultureInfo.InvariantCulture), cancellationToken).ConfigureAwait(false);
            }
            else if (activity.Type != ActivityTypes.Trace || EnableTrace)
            {
                Enqueue(activity);
            }

            responses[i] = new ResourceResponse(activity.Id);
        }

        return responses;
    }

    /// <summary>Begins a conversation: the queue is emptied, and the bot sees a conversationUpdate.</summary>
    public Task CreateConversationAsync(string channelId, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        lock (conversationLock)
        {
            ActiveQueue.Clear();
        }

        var update = Activity.CreateConversationUpdateActivity();
        update.ChannelId = channelId;
        update.Conversation = new ConversationAccount(id: Guid.NewGuid().ToString("n"));
        using var context = CreateTurnContext((Activity)update);
        return callback(context, cancellationToken);
    }

    public Activity MakeActivity(string text = null) => new()
    {
        Type = ActivityTypes.Message,
        Locale = Locale ?? "en-us",
        From = Conversation.User,
        Recipient = Conversation.Bot,
        Conversation = Conversation.Conversation,
        ServiceUrl = Conversation.ServiceUrl,
        Id = NextId(),
        Text = text,
    };

    public virtual Task SendTextToBotAsync(string userSays, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        ProcessActivityAsync(MakeActivity(userSays), callback, cancellationToken);

    protected virtual TurnContext CreateTurnContext(Activity activity) => new(this, activity);

    private static ConversationReference CreateDefault(string channelId) => new()
    {
        ChannelId = channelId,
        ServiceUrl = "https://test.com",
        User = new ChannelAccount("user1", "User1"),
        Bot = new ChannelAccount("bot", "Bot"),
        Conversation = new ConversationAccount(false, "convo1", "Conversation1"),
        Locale = "en-us",
    };

    private void Address(Activity activity)
    {
        lock (conversationLock)
        {
            activity.Type ??= ActivityTypes.Message;
            activity.ChannelId ??= Conversation.ChannelId;
            if (activity.From is null || activity.From.Id == "unknown" || activity.From.Role == RoleTypes.Bot)
            {
                activity.From = Conversation.User;
            }

            activity.Recipient = Conversation.Bot;
            activity.Conversation = Conversation.Conversation;
            activity.ServiceUrl = Conversation.ServiceUrl;
            activity.Id = NextId();
        }

        activity.Timestamp = Given(activity.Timestamp) ?? DateTimeOffset.UtcNow;
        activity.LocalTimestamp = Given(activity.LocalTimestamp) ?? DateTimeOffset.Now;
    }

    private static DateTimeOffset? Given(DateTimeOffset? time) => time == default(DateTimeOffset) ? null : time;

    private string NextId() => (nextId++).ToString(CultureInfo.InvariantCulture);
}
