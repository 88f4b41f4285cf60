using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

// The replies that wait to be taken.
public partial class TestAdapter
{
    /// <summary>The oldest reply nobody has taken; null when there is none.</summary>
    public IActivity GetNextReply()
    {
        lock (conversationLock)
        {
            return ActiveQueue.TryDequeue(out var reply) ? reply : null;
        }
    }

    /// <summary>The next reply, waited for. Who asked first gets it first.</summary>
    /// <exception cref="OperationCanceledException">None came in time.</exception>
    public async Task<IActivity> GetNextReplyAsync(CancellationToken cancellationToken = default)
    {
        TaskCompletionSource<IActivity> next;
        lock (conversationLock)
        {
            if (waiting.Count == 0 && ActiveQueue.TryDequeue(out var reply))
            {
                return reply;
            }

            next = new TaskCompletionSource<IActivity>(TaskCreationOptions.RunContinuationsAsynchronously);
            waiting.Enqueue(next);
        }

        await using var giveUp = cancellationToken.Register(() => next.TrySetCanceled(cancellationToken)).ConfigureAwait(false);
        return await next.Task.ConfigureAwait(false);
    }

    /// <summary>Replaces a reply that nobody has taken yet; the answer has an id if there was one.</summary>
    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
        Task.FromResult(Replace(activity.Id, activity) ? new ResourceResponse(activity.Id) : new ResourceResponse());

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        Replace(reference.ActivityId, null);
        return Task.CompletedTask;
    }

    private void Enqueue(Activity activity)
    {
        lock (conversationLock)
        {
            while (waiting.TryDequeue(out var source))
            {
                if (source.TrySetResult(activity))
                {
                    return;
                }
            }

            ActiveQueue.Enqueue(activity);
        }
    }

    private bool Replace(string id, Activity replacement)
    {
        lock (conversationLock)
        {
            var replies = ActiveQueue.ToList();
            var at = replies.FindIndex(reply => reply.Id == id);
            if (at < 0)
            {
                return false;
            }

            replies.RemoveAt(at);
            if (replacement is not null)
            {
                replies.Insert(at, replacement);
            }

            ActiveQueue.Clear();
            replies.ForEach(ActiveQueue.Enqueue);
            return true;
        }
    }
}
