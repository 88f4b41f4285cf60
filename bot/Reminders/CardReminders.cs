using System.Collections.Immutable;
using NotesBot.Stores;
using NotesBot.Turns;

namespace NotesBot.Reminders;

/// <summary>Sends each person one card.</summary>
internal sealed class CardReminders(ProactiveSender sender, Planner planner) : IReminderSender
{
    /// <inheritdoc/>
    public Task<SendOutcome> SendAsync(
        Agenda agenda, ImmutableArray<Reminder> reminders, DateTimeOffset now, CancellationToken stopping)
    {
        var card = ReminderMessage.Of(agenda, reminders, planner, now);
        return sender.SendAsync(Visitor.TenantOf(agenda.PersonId), agenda.Reach, card.Json, card.Summary, stopping);
    }
}
