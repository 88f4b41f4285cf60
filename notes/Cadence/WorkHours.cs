namespace NotesBot.Notes.Cadence;

/// <summary>The hours of a day within which reminders may arrive, on the clock of the person's time zone.</summary>
/// <param name="From">The hour of the reminders, 0 to 23.</param>
/// <param name="Length">For how many hours a late one may still arrive; the end of the day ends it in any case.</param>
public readonly record struct WorkHours(int From, int Length)
{
    private static readonly TimeSpan Step = TimeSpan.FromMinutes(1);

    private int End => Math.Min(From + Length, 24);

    /// <summary>Whether there are any.</summary>
    public bool Exist => Math.Max(From, 0) < End;

    /// <summary>Whether it is within the hours where the person is.</summary>
    public bool IsOpen(DateTimeOffset local) => local.Hour >= From && local.Hour < End;

    /// <summary>
    /// The first instant within the hours of a day, not before <paramref name="now"/>. Where the clock is put forward over their beginning,
    /// the first after; where it is put back and the hour comes twice, the first. Null when they are over, when the clock is put forward
    /// over all of them, and for a day that the zone leaves out (Samoa had no 30 December 2011).
    /// </summary>
    /// <remarks>Read off the clock itself: a zone doesn't call a time invalid or ambiguous that its standard time jumps over or repeats.</remarks>
    public DateTimeOffset? First(DateOnly day, TimeZoneInfo zone, DateTimeOffset now)
    {
        var midnight = day.ToDateTime(default);
        var before = zone.GetUtcOffset(Instant(midnight, TimeSpan.FromDays(1)));
        var after = zone.GetUtcOffset(Instant(midnight, -TimeSpan.FromDays(2)));
        var (most, least) = before > after ? (before, after) : (after, before);
        var end = Instant(midnight.AddHours(End), least);
        for (var at = Instant(midnight.AddHours(From), most); at < end && now < end; at += Step)
        {
            var late = at > now ? at : now;
            var local = TimeZoneInfo.ConvertTime(late, zone);
            if (IsOpen(local) && DateOnly.FromDateTime(local.DateTime) == day)
            {
                return late;
            }
        }

        return null;
    }

    // A zone ahead of UTC has no instant for the first hours of the calendar, one behind it none for the last.
    private static DateTimeOffset Instant(DateTime local, TimeSpan offset)
    {
        var utc = Math.Clamp(local.Ticks - offset.Ticks, DateTimeOffset.MinValue.Ticks, DateTimeOffset.MaxValue.Ticks);
        return new DateTimeOffset(utc, TimeSpan.Zero);
    }
}
