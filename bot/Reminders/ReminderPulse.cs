using Microsoft.Extensions.Options;

namespace NotesBot.Reminders;

/// <summary>Whether the runner still gets on, by a clock that nobody moves.</summary>
internal sealed class ReminderPulse(IOptions<CadenceOptions> options, TimeProvider clock)
{
    private long last = clock.GetTimestamp();
    private volatile bool hasFailed;

    /// <summary>Whether the last look broke off, to be made again at the next tick.</summary>
    public bool HasFailed => hasFailed;

    /// <summary>Whether there hasn't been a sign of it for longer than a few ticks and the longest send can explain.</summary>
    public bool IsGone => clock.GetElapsedTime(Interlocked.Read(ref last)) > Longest;

    /// <summary>The longest time without a sign that is no cause for worry.</summary>
    public TimeSpan Longest => TimeSpan.FromSeconds((3 * options.Value.TickSeconds) + options.Value.SendSeconds);

    /// <summary>Somebody has been reminded, or could not be.</summary>
    public void Beat() => Interlocked.Exchange(ref last, clock.GetTimestamp());

    /// <summary>A look is over.</summary>
    public void Looked(bool failed)
    {
        hasFailed = failed;
        Beat();
    }
}
