namespace NotesBot.DevChat;

/// <summary>
/// A clock for trying the bot: it starts where it is told, runs on in real time, and can be moved, backwards too.
/// Only the time of day is moved; timers and timestamps stay those of the inner clock, so nothing that ticks is disturbed.
/// </summary>
/// <param name="startAt">Where the clock starts; null starts it at the inner clock's time.</param>
/// <param name="inner">The clock that goes on by itself.</param>
public sealed class DevClock(DateTimeOffset? startAt, TimeProvider inner) : TimeProvider
{
    private long _offset = startAt is { } start ? start.UtcTicks - inner.GetUtcNow().UtcTicks : 0;

    /// <inheritdoc/>
    public override TimeZoneInfo LocalTimeZone => inner.LocalTimeZone;

    /// <inheritdoc/>
    public override long TimestampFrequency => inner.TimestampFrequency;

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => inner.GetUtcNow().AddTicks(Interlocked.Read(ref _offset));

    /// <inheritdoc/>
    public override long GetTimestamp() => inner.GetTimestamp();

    /// <inheritdoc/>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        inner.CreateTimer(callback, state, dueTime, period);

    /// <summary>Moves the clock by a span, which may be negative.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The clock would leave the years 1900 to 9000.</exception>
    public void Advance(TimeSpan span)
    {
        var here = GetUtcNow().UtcTicks;
        if (span.Ticks > Latest.UtcTicks - here || span.Ticks < Earliest.UtcTicks - here)
        {
            throw new ArgumentOutOfRangeException(nameof(span), span, OutOfRange);
        }

        Interlocked.Add(ref _offset, span.Ticks);
    }

    /// <summary>Sets the clock to an instant; it runs on from there.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The instant is not in the years 1900 to 9000.</exception>
    public void MoveTo(DateTimeOffset now)
    {
        if (!Reaches(now))
        {
            throw new ArgumentOutOfRangeException(nameof(now), now, OutOfRange);
        }

        Interlocked.Exchange(ref _offset, now.UtcTicks - inner.GetUtcNow().UtcTicks);
    }

    /// <summary>Whether the clock can be set to an instant: the years 1900 to 9000.</summary>
    public static bool Reaches(DateTimeOffset instant) => instant >= Earliest && instant <= Latest;

    // Far enough from the ends of DateTimeOffset that time zones, reminders and the running clock never fall off them.
    private static readonly DateTimeOffset Earliest = new(1900, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Latest = new(9000, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private const string OutOfRange = "The clock stays within the years 1900 to 9000.";
}
