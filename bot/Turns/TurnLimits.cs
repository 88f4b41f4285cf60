using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;
using NotesBot.Watching;

namespace NotesBot.Turns;

/// <summary>How many turns run at once, how many wait and for how long. What is beyond that is refused rather than kept.</summary>
internal sealed class TurnLimits : IDisposable
{
    private readonly LoadOptions options;
    private readonly CancellationToken stopping;
    private readonly TimeProvider clock;
    private readonly NotesBotMeter meter;
    private readonly ConcurrencyLimiter limiter;
    private readonly Lock counting = new();
    private TaskCompletionSource? ended;

    public TurnLimits(IOptions<LoadOptions> options, IHostApplicationLifetime lifetime, TimeProvider clock, NotesBotMeter meter)
    {
        this.options = options.Value;
        this.clock = clock;
        this.meter = meter;
        stopping = lifetime.ApplicationStopping;
        limiter = new ConcurrencyLimiter(new ConcurrencyLimiterOptions
        {
            PermitLimit = this.options.TurnsAtOnce,
            QueueLimit = this.options.TurnsWaiting,
            QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
        });
    }

    public int PerConversation => options.TurnsPerConversation;

    /// <summary>How many turns run.</summary>
    public int Running { get; private set; }

    /// <summary>Begins the wait of a turn, which ends with the turn's beginning or its refusal.</summary>
    /// <param name="gaveUp">The channel waits for the turn no longer, or its time is over.</param>
    public TurnWait Wait(CancellationToken gaveUp) =>
        new(TimeSpan.FromSeconds(options.WaitSeconds), clock, meter, gaveUp, stopping);

    /// <summary>Waits until one more turn may run. It has ended when the result is disposed of.</summary>
    /// <exception cref="RefusedTurnException">Too many wait already, or it waited in vain.</exception>
    public async Task<IDisposable> BeginAsync(TurnWait wait)
    {
        var permit = await wait.ForAsync(async cancellationToken => await limiter.AcquireAsync(1, cancellationToken));
        if (!permit.IsAcquired)
        {
            throw new RefusedTurnException(RefusedTurnException.Full);
        }

        wait.End();
        return new RunningTurn(this, permit);
    }

    /// <summary>Ends when no turn runs.</summary>
    public Task EndedAsync()
    {
        lock (counting)
        {
            return Running == 0
                ? Task.CompletedTask
                : (ended ??= new(TaskCreationOptions.RunContinuationsAsynchronously)).Task;
        }
    }

    public void Dispose() => limiter.Dispose();

    private void Count(int change)
    {
        meter.TurnsRunning(change);
        lock (counting)
        {
            Running += change;
            if (Running == 0)
            {
                ended?.TrySetResult();
                ended = null;
            }
        }
    }

    private sealed class RunningTurn : IDisposable
    {
        private readonly TurnLimits limits;
        private readonly RateLimitLease permit;

        public RunningTurn(TurnLimits limits, RateLimitLease permit)
        {
            (this.limits, this.permit) = (limits, permit);
            limits.Count(1);
        }

        public void Dispose()
        {
            limits.Count(-1);
            permit.Dispose();
        }
    }
}
