using System.Collections.Immutable;
using NotesBot.Stores;

namespace NotesBot.Reminders;

/// <summary>Brings people what they are reminded of.</summary>
internal interface IReminderSender
{
    /// <param name="agenda">Whose reach is open.</param>
    /// <param name="reminders">All of them claimed.</param>
    /// <param name="now">When they were found due.</param>
    /// <param name="stopping">Has it give up earlier. It has an outcome all the same, which can still be recorded.</param>
    Task<SendOutcome> SendAsync(Agenda agenda, ImmutableArray<Reminder> reminders, DateTimeOffset now, CancellationToken stopping);
}
