using System.Collections.Immutable;
using NotesBot.Reminders;
using NotesBot.Stores;

namespace NotesBot.Bench.Reminders;

/// <summary>Takes every reminder at no cost: what is left of a pass is the store's part.</summary>
internal sealed class NoChannel : IReminderSender
{
    private static readonly SendOutcome Sent = new(ReminderState.Sent) { ActivityId = "bot-1" };

    public Task<SendOutcome> SendAsync(
        Agenda agenda, ImmutableArray<Reminder> reminders, DateTimeOffset now, CancellationToken stopping) => Task.FromResult(Sent);
}
