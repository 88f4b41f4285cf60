namespace NotesBot.Notes.Cadence;

/// <summary>The hours of a day within which reminders may arrive, on the clock of the person's time zone.</summary>
/// <param name="From">The hour of the reminders, 0 to 23.</param>
/// <param name="Length">For how many hours a late one may still arrive; the end of the day ends it in any case.</param>
public readonly record struct WorkHours(int From, int Length)
{
    private static readonly TimeSpan Step = TimeSpan.FromMinutes(15);

    private int End => Math.Min(From + Length, 24);

    /// <summary>Whether it is within the hours where the person is.</summary>
    public bool IsOpen(DateTimeOffset local) => local.Hour >= From && local.Hour < End;

    /// <summary>Whether the hours of the day are over where the person is.</summary>
    public bool IsOver(DateTimeOffset local) => local.Hour >= End;

    /// <summary>
    /// The instant at which the hours of a day begin. Where the clock is put forward over it, the first instant after; where it is put back
    /// and the hour comes twice, the first. Null for a day that the zone leaves out (Samoa had no 30 December 2011).
    /// </summary>
    public DateTimeOffset? Begin(DateOnly day, TimeZoneInfo zone)
    {
        var local = day.ToDateTime(new TimeOnly(From, 0));
        while (zone.IsInvalidTime(local))
        {
            local += Step;
            if (DateOnly.FromDateTime(local) != day)
            {
                return null;
            }
        }

        var offset = zone.IsAmbiguousTime(local) ? zone.GetAmbiguousTimeOffsets(local).Max() : zone.GetUtcOffset(local);
        return Instant(local, offset);
    }

    // A zone ahead of UTC has no instant for the first hours of the calendar, one behind it none for the last.
    private static DateTimeOffset Instant(DateTime local, TimeSpan offset)
    {
        var utc = Math.Clamp(local.Ticks - offset.Ticks, DateTimeOffset.MinValue.Ticks, DateTimeOffset.MaxValue.Ticks);
        return new DateTimeOffset(utc, TimeSpan.Zero);
    }
}
