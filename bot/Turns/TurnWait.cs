using NotesBot.Watching;

namespace NotesBot.Turns;

/// <summary>The wait of one turn: for those before it in its conversation, and for one of the turns that may run at once.</summary>
internal sealed class TurnWait : IDisposable
{
    private readonly CancellationToken stopping;
    private readonly CancellationTokenSource late;
    private readonly CancellationTokenSource end;
    private readonly NotesBotMeter meter;
    private bool isOver;

    /// <param name="longest">How long it may take altogether.</param>
    /// <param name="clock">What that is measured by.</param>
    /// <param name="meter">Counts who waits.</param>
    /// <param name="gaveUp">The channel waits no longer, or the time for the whole turn is over.</param>
    /// <param name="stopping">The bot is being stopped: who waits isn't begun any more.</param>
    public TurnWait(TimeSpan longest, TimeProvider clock, NotesBotMeter meter, CancellationToken gaveUp, CancellationToken stopping)
    {
        (this.stopping, this.meter) = (stopping, meter);
        late = new CancellationTokenSource(longest, clock);
        end = CancellationTokenSource.CreateLinkedTokenSource(gaveUp, stopping, late.Token);
        meter.TurnsWaiting(1);
    }

    /// <summary>Waits for something, as long as the turn may wait.</summary>
    /// <exception cref="RefusedTurnException">It took too long, or the bot is being stopped.</exception>
    public async Task<T> ForAsync<T>(Func<CancellationToken, Task<T>> something)
    {
        try
        {
            return await something(end.Token);
        }
        catch (OperationCanceledException)
        {
            throw new RefusedTurnException(stopping.IsCancellationRequested ? RefusedTurnException.Stopping : RefusedTurnException.Late);
        }
    }

    /// <summary>Waits until the turns before it in its conversation are over.</summary>
    /// <inheritdoc cref="ForAsync{T}"/>
    public Task ForAsync(SemaphoreSlim turn) => ForAsync(async cancellationToken =>
    {
        await turn.WaitAsync(cancellationToken);
        return true;
    });

    /// <summary>The turn begins.</summary>
    public void End()
    {
        if (!isOver)
        {
            isOver = true;
            meter.TurnsWaiting(-1);
        }
    }

    public void Dispose()
    {
        End();
        end.Dispose();
        late.Dispose();
    }
}
