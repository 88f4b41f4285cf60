using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>Checks a reply against what was said before it.</summary>
public delegate void ValidateReply(IActivity expected, IActivity actual);

/// <summary>A conversation as a chain of steps, run by <see cref="StartTestAsync"/>. The first step that fails throws.</summary>
public class TestFlow
{
    private readonly TestAdapter adapter;
    private readonly BotCallbackHandler callback;
    private readonly Func<Task> steps;

    public TestFlow(TestAdapter adapter, BotCallbackHandler callback = null)
        : this(adapter, callback, () => Task.CompletedTask)
    {
    }

    public TestFlow(TestAdapter adapter, IBot bot)
        : this(adapter, bot.OnTurnAsync)
    {
    }

    public TestFlow(Func<Task> getTask, TestFlow flow)
        : this(flow?.adapter, flow?.callback, getTask)
    {
    }

    public TestFlow(Task task, TestFlow flow)
        : this(() => task ?? Task.CompletedTask, flow)
    {
    }

    private TestFlow(TestAdapter adapter, BotCallbackHandler callback, Func<Task> steps) =>
        (this.adapter, this.callback, this.steps) = (adapter, callback, steps);

    public Task StartTestAsync() => steps();

    public TestFlow Send(string userSays)
    {
        ArgumentNullException.ThrowIfNull(userSays);
        return Then(() => adapter.SendTextToBotAsync(userSays, callback, default));
    }

    public TestFlow Send(IActivity userActivity)
    {
        ArgumentNullException.ThrowIfNull(userActivity);
        return Then(() => adapter.ProcessActivityAsync((Activity)userActivity, callback, default));
    }

    public TestFlow SendConversationUpdate()
    {
        var update = Activity.CreateConversationUpdateActivity();
        update.MembersAdded = [adapter.Conversation.User];
        return Send(update);
    }

    public TestFlow Delay(uint ms) => Then(() => Task.Delay((int)ms));

    public TestFlow Delay(TimeSpan timespan) => Then(() => Task.Delay(timespan));

    public TestFlow Test(string userSays, string expected, string description = null, uint timeout = 3000) =>
        Send(userSays).AssertReply(expected, description, timeout);

    public TestFlow Test(string userSays, Activity expected, string description = null, uint timeout = 3000) =>
        Send(userSays).AssertReply(expected, description, timeout);

    public TestFlow Test(string userSays, Action<IActivity> validateActivity, string description = null, uint timeout = 3000) =>
        Send(userSays).AssertReply(validateActivity, description, timeout);

    public TestFlow Test(IEnumerable<IActivity> activities, string description = null, uint timeout = 3000) =>
        Test(activities, (expected, actual) => Same(expected, actual, description), description, timeout);

    /// <summary>Plays a recorded conversation: what the person said is sent, what the bot said is expected.</summary>
    public TestFlow Test(IEnumerable<IActivity> activities, ValidateReply validateReply, string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(activities);
        return activities.Aggregate(this, (flow, activity) => activity.Recipient?.Role == RoleTypes.User || activity.From?.Role == RoleTypes.Bot
            ? flow.AssertReply(reply => validateReply(activity, reply), description, timeout)
            : flow.Send(activity));
    }

    public TestFlow AssertReply(string expected, string description = null, uint timeout = 3000) =>
        AssertReply(adapter.MakeActivity(expected), description ?? expected, timeout);

    public TestFlow AssertReply(IActivity expected, string description = null, uint timeout = 3000) =>
        AssertReply(reply => Same(expected, reply, description), description, timeout);

    public TestFlow AssertReply(IActivity expected, IEqualityComparer<IActivity> equalityComparer, string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(equalityComparer);
        return AssertReply(
            reply =>
            {
                if (!equalityComparer.Equals(expected, reply))
                {
                    throw new InvalidOperationException(description ?? "The reply is not the expected one.");
                }
            },
            description,
            timeout);
    }

    public TestFlow AssertReply(Action<IActivity> validateActivity, string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(validateActivity);
        return Then(async () => validateActivity(await NextReplyAsync(description, timeout).ConfigureAwait(false)));
    }

    public TestFlow AssertReplyContains(string expected, string description = null, uint timeout = 3000) => AssertReply(
        reply =>
        {
            if (reply.AsMessageActivity()?.Text?.Contains(expected, StringComparison.Ordinal) != true)
            {
                throw new InvalidOperationException(description ?? $"Expected a reply with: {expected}\nReceived: {reply.AsMessageActivity()?.Text}");
            }
        },
        description,
        timeout);

    public TestFlow AssertReplyOneOf(string[] candidates, string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        return AssertReply(
            reply =>
            {
                var text = reply.AsMessageActivity()?.Text;
                if (!candidates.Contains(text))
                {
                    throw new InvalidOperationException(description ?? $"Text \"{text}\" does not match one of candidates: {string.Join("\n", candidates)}");
                }
            },
            description,
            timeout);
    }

    public TestFlow AssertNoReply(string description = null, uint timeout = 3000) => Then(async () =>
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMilliseconds(timeout));
        try
        {
            var reply = await adapter.GetNextReplyAsync(limit.Token).ConfigureAwait(false);
            throw new InvalidOperationException($"{reply} is responded when waiting for no reply: '{description}'");
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested)
        {
            // Nothing came, as it should be.
        }
    });

    private TestFlow Then(Func<Task> step) => new(adapter, callback, async () =>
    {
        await steps().ConfigureAwait(false);
        await step().ConfigureAwait(false);
    });

    private async Task<IActivity> NextReplyAsync(string description, uint timeout)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMilliseconds(System.Diagnostics.Debugger.IsAttached ? int.MaxValue : timeout));
        try
        {
            return await adapter.GetNextReplyAsync(limit.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested)
        {
            throw new TimeoutException($"No reply within {timeout} ms: {description}");
        }
    }

    private static void Same(IActivity expected, IActivity reply, string description)
    {
        if (expected.Type != reply.Type)
        {
            throw new InvalidOperationException($"{description}: Type should match (expected {expected.Type}, received {reply.Type})");
        }

        if (expected.AsMessageActivity()?.Text is { } text && text != reply.AsMessageActivity()?.Text)
        {
            throw new InvalidOperationException(
                string.IsNullOrEmpty(description)
                    ? $"Expected: {text}\nReceived: {reply.AsMessageActivity()?.Text}"
                    : $"{description}:\nExpected: {text}\nReceived: {reply.AsMessageActivity()?.Text}");
        }
    }
}
