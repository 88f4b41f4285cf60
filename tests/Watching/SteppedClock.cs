namespace NotesBot.Tests.Watching;

/// <summary>A clock whose timers too go off only when the test moves it.</summary>
internal sealed class SteppedClock : TimeProvider
{
    private readonly Lock moving = new();
    private readonly List<Timer> timers = [];
    private DateTimeOffset now = new(2026, 3, 2, 9, 30, 0, TimeSpan.Zero);

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => now;

    public override long GetTimestamp() => now.UtcTicks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Timer(this, () => callback(state));
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Moves on by a span, and has everything that falls due meanwhile happen once.</summary>
    public void Advance(TimeSpan by)
    {
        Timer[] due;
        lock (moving)
        {
            now += by;
            due = [.. timers.Where(timer => timer.IsDue(now))];
        }

        foreach (var timer in due)
        {
            timer.GoOff();
        }
    }

    private sealed class Timer(SteppedClock clock, Action goOff) : ITimer
    {
        private DateTimeOffset? at;
        private TimeSpan every;

        public bool IsDue(DateTimeOffset now) => at <= now;

        public void GoOff()
        {
            Change(every, every);
            goOff();
        }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (clock.moving)
            {
                at = dueTime < TimeSpan.Zero ? null : clock.now + dueTime;
                every = period > TimeSpan.Zero ? period : Timeout.InfiniteTimeSpan;
                clock.timers.Remove(this);
                clock.timers.Add(this);
                return true;
            }
        }

        public void Dispose()
        {
            lock (clock.moving)
            {
                clock.timers.Remove(this);
            }
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
