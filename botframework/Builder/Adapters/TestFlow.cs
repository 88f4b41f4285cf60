using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>Checks a reply against what was said before it.</summary>
public delegate void ValidateReply(IActivity expected, IActivity actual);

/// <summary>
/// A conversation as a chain of steps. Each begins when the one before it has ended, without waiting for <see cref="StartTestAsync"/>;
/// that throws what the first failing step threw.
/// </summary>
public class TestFlow
{
    private readonly TestAdapter adapter;
    private readonly BotCallbackHandler callback;
    private readonly Task steps;

    public TestFlow(TestAdapter adapter, BotCallbackHandler callback = null) =>
        (this.adapter, this.callback, steps) = (adapter, callback, Task.CompletedTask);

    public TestFlow(TestAdapter adapter, IBot bot)
        : this(adapter, bot.OnTurnAsync)
    {
    }

    public TestFlow(Func<Task> getTask, TestFlow flow)
        : this(getTask?.Invoke(), flow)
    {
    }

    public TestFlow(Task task, TestFlow flow)
        : this(flow?.adapter, flow?.callback) => steps = task ?? Task.CompletedTask;

    public Task StartTestAsync() => steps;

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

    /// <summary>The person joins the conversation.</summary>
    public TestFlow SendConversationUpdate() => Then(() =>
    {
        var update = Activity.CreateConversationUpdateActivity();
        update.MembersAdded = [adapter.Conversation.User];
        return adapter.ProcessActivityAsync((Activity)update, callback, default);
    });

    public TestFlow Delay(uint ms) => Then(() => Task.Delay((int)ms));

    public TestFlow Delay(TimeSpan timespan) => Then(() => Task.Delay(timespan));

    public TestFlow Test(string userSays, string expected, string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(expected);
        return Send(userSays).AssertReply(expected, description, timeout);
    }

    public TestFlow Test(string userSays, Activity expected, string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(expected);
        return Send(userSays).AssertReply(expected, description, timeout);
    }

    public TestFlow Test(string userSays, Action<IActivity> validateActivity, string description = null, uint timeout = 3000) =>
        Send(userSays).AssertReply(validateActivity, description, timeout);

    public TestFlow Test(IEnumerable<IActivity> activities, string description = null, uint timeout = 3000) =>
        Test(activities, (expected, actual) => Same(expected, actual, SameText.Instance, description), description, timeout);

    /// <summary>Plays a recorded conversation: what the person said is sent, what the bot said is expected.</summary>
    public TestFlow Test(IEnumerable<IActivity> activities, ValidateReply validateReply, string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(activities);
        return activities.Aggregate(this, (flow, activity) => string.Equals(activity.From?.Role, RoleTypes.Bot, StringComparison.OrdinalIgnoreCase)
            ? flow.AssertReply(reply => validateReply(activity, reply), description, timeout)
            : flow.Send(activity));
    }

    public TestFlow AssertReply(string expected, string description = null, uint timeout = 3000) =>
        AssertReply(adapter.MakeActivity(expected), description ?? expected, timeout);

    public TestFlow AssertReply(IActivity expected, string description = null, uint timeout = 3000) =>
        AssertReply(expected, null, description, timeout);

    /// <summary>The next reply is of the expected type, and equal for the comparer; without one, of the same text.</summary>
    public TestFlow AssertReply(IActivity expected, IEqualityComparer<IActivity> equalityComparer, string description = null, uint timeout = 3000) =>
        AssertReply(reply => Same(expected, reply, equalityComparer ?? SameText.Instance, description), description, timeout);

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

    private TestFlow Then(Func<Task> step) => new(RunAsync(steps, step), this);

    private static async Task RunAsync(Task before, Func<Task> step)
    {
        await before.ConfigureAwait(false);
        await step().ConfigureAwait(false);
    }

    private async Task<IActivity> NextReplyAsync(string description, uint timeout)
    {
        using var limit = new CancellationTokenSource(System.Diagnostics.Debugger.IsAttached ? Timeout.InfiniteTimeSpan : TimeSpan.FromMilliseconds(timeout));
        try
        {
            return await adapter.GetNextReplyAsync(limit.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested)
        {
            throw new TaskCanceledException($"No reply within {timeout} ms: {description}");
        }
    }

    private static void Same(IActivity expected, IActivity reply, IEqualityComparer<IActivity> comparer, string description)
    {
        if (expected.Type != reply.Type)
        {
            throw new InvalidOperationException($"{description}: Type should match (expected {expected.Type}, received {reply.Type})");
        }

        if (!comparer.Equals(expected, reply))
        {
            throw new InvalidOperationException(
                $"{description}:\nExpected:{expected.AsMessageActivity()?.Text ?? expected.Type}\nReceived:{reply.AsMessageActivity()?.Text ?? reply.Type}");
        }
    }

    private sealed class SameText : EqualityComparer<IActivity>
    {
        public static readonly SameText Instance = new();

        public override bool Equals(IActivity x, IActivity y) => x?.AsMessageActivity()?.Text?.Trim() == y?.AsMessageActivity()?.Text?.Trim();

        public override int GetHashCode(IActivity obj) => string.GetHashCode(obj?.AsMessageActivity()?.Text?.Trim(), StringComparison.Ordinal);
    }
}
