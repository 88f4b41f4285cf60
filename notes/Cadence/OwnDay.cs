namespace NotesBot.Notes.Cadence;

/// <summary>Somebody's own day: when reminders may reach them.</summary>
public sealed record OwnDay(TimeZoneInfo Zone, WorkWeek Week, WorkHours Hours)
{
    public DateTimeOffset Local(DateTimeOffset now) => TimeZoneInfo.ConvertTime(now, Zone);

    public DateOnly Today(DateTimeOffset now) => DateOnly.FromDateTime(Local(now).DateTime);

    /// <summary>Whether reminders may be sent now: a working day, within the hours.</summary>
    public bool IsOpen(DateTimeOffset now) => Week.IsWorking(Today(now)) && Hours.IsOpen(Local(now));

    /// <summary>
    /// When the hours of a working day begin, of <paramref name="day"/> or the first after it; not before <paramref name="now"/>, and not
    /// on a day whose hours are over. Null when nobody works any more.
    /// </summary>
    public DateTimeOffset? Open(DateOnly day, DateTimeOffset now)
    {
        var today = Today(now);
        var from = day > today ? day : Hours.IsOver(Local(now)) ? Calendar.Plus(today, 1) : today;
        for (var working = Week.OnOrAfter(from); working is { } next && next < DateOnly.MaxValue; working = Week.OnOrAfter(Calendar.Plus(next, 1)))
        {
            if (Hours.Begin(next, Zone) is { } begin)
            {
                return begin > now ? begin : now;
            }
        }

        return null;
    }
}
