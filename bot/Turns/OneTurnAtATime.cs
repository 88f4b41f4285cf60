using Microsoft.Bot.Builder;
using NotesBot.Stores;
using IMiddleware = Microsoft.Bot.Builder.IMiddleware;

namespace NotesBot.Turns;

/// <summary>
/// Handles the activities of one conversation one after the other, in the order in which they arrived; and while it does, no other machine
/// handles one of that conversation. So one that brings too many of them takes no more than one of the turns that run at once, and its own
/// places for those that wait.
/// </summary>
internal sealed class OneTurnAtATime(TurnLimits limits, IDatabase database) : IMiddleware
{
    private readonly Dictionary<string, Gate> gates = new(StringComparer.Ordinal);

    /// <summary>How many conversations have a turn.</summary>
    public int Conversations
    {
        get
        {
            lock (gates)
            {
                return gates.Count;
            }
        }
    }

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        var id = $"{turnContext.Activity.ChannelId}\n{turnContext.Activity.Conversation?.Id}";
        var gate = Enter(id);
        try
        {
            using var wait = limits.Wait(cancellationToken);
            await wait.ForAsync(gate.Turn);
            try
            {
                using var running = await limits.BeginAsync(wait);
                await using var held = await database.HoldAsync(id, cancellationToken);
                await next(cancellationToken);
            }
            finally
            {
                gate.Turn.Release();
            }
        }
        finally
        {
            Leave(id, gate);
        }
    }

    private Gate Enter(string id)
    {
        lock (gates)
        {
            if (!gates.TryGetValue(id, out var gate))
            {
                gates[id] = gate = new Gate();
            }

            if (gate.Inside >= limits.PerConversation)
            {
                throw new RefusedTurnException(RefusedTurnException.OfConversation);
            }

            gate.Inside++;
            return gate;
        }
    }

    private void Leave(string id, Gate gate)
    {
        lock (gates)
        {
            if (--gate.Inside == 0)
            {
                gates.Remove(id);
            }
        }
    }

    // Never disposed: a SemaphoreSlim whose wait handle nobody asked for holds nothing.
    private sealed class Gate
    {
        public SemaphoreSlim Turn { get; } = new(1, 1);

        public int Inside { get; set; }
    }
}
