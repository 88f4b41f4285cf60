using NotesBot.Notes.Cadence;

namespace NotesBot.Reminders;

/// <summary>Now, as somebody's own day has it.</summary>
internal sealed record Moment(OwnDay Own, DateTimeOffset Now)
{
    public DateOnly Today => Own.Today(Now);

    /// <summary>The last day whose reminders are past: who tells the bot something today isn't reminded of it later today.</summary>
    public DateOnly Told => Own.Local(Now).Hour >= Own.Hours.From ? Today : CalendarDays.Plus(Today, -1);
}
