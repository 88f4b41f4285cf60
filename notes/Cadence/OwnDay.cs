namespace NotesBot.Notes.Cadence;

/// <summary>Somebody's own day: when reminders may reach them.</summary>
public sealed record OwnDay(TimeZoneInfo Zone, WorkWeek Week, WorkHours Hours)
{
    /// <summary>An instant on the person's own clock.</summary>
    public DateTimeOffset Local(DateTimeOffset now) => TimeZoneInfo.ConvertTime(now, Zone);

    /// <summary>What day it is where the person is.</summary>
    public DateOnly Today(DateTimeOffset now) => DateOnly.FromDateTime(Local(now).DateTime);

    /// <summary>Whether reminders may be sent now: a working day, within the hours.</summary>
    public bool IsOpen(DateTimeOffset now) => Week.IsWorking(Today(now)) && Hours.IsOpen(Local(now));

    /// <summary>
    /// The first instant within the hours of a working day, of <paramref name="day"/> or the first after it; not before
    /// <paramref name="now"/>. Null when nobody works any more.
    /// </summary>
    public DateTimeOffset? Open(DateOnly day, DateTimeOffset now)
    {
        var working = Hours.Exist ? Week.OnOrAfter(CalendarDays.Later(day, Today(now))) : null;
        for (; working is { } next && next < DateOnly.MaxValue; working = Week.OnOrAfter(CalendarDays.Plus(next, 1)))
        {
            if (Hours.First(next, Zone, now) is { } first)
            {
                return first;
            }
        }

        return null;
    }
}
