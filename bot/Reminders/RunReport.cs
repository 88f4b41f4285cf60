using System.Collections.Immutable;
using NotesBot.Stores;

namespace NotesBot.Reminders;

/// <summary>What one pass over the agendas did. Every reminder that was due is sent, put off or failed: the totals add up.</summary>
/// <param name="Failed">Those that may have arrived, and those that the channel refuses for this person.</param>
internal sealed record RunReport(int Due, int Sent, int Deferred, int Failed)
{
    public static readonly RunReport Nothing = new(0, 0, 0, 0);

    /// <summary>Why some weren't sent, and how many each.</summary>
    public ImmutableSortedDictionary<string, int> Reasons { get; init; } = ImmutableSortedDictionary<string, int>.Empty;

    public static RunReport Of(int reminders, SendOutcome outcome) => new(
        reminders,
        outcome.State == ReminderState.Sent ? reminders : 0,
        outcome.State == ReminderState.Deferred ? reminders : 0,
        outcome.State is ReminderState.Failed or ReminderState.Undeliverable ? reminders : 0)
    {
        Reasons = outcome.Reason is { } reason
            ? ImmutableSortedDictionary<string, int>.Empty.Add(reason, reminders)
            : ImmutableSortedDictionary<string, int>.Empty,
    };

    public RunReport And(RunReport other) => new(Due + other.Due, Sent + other.Sent, Deferred + other.Deferred, Failed + other.Failed)
    {
        Reasons = other.Reasons.Aggregate(
            Reasons, (all, reason) => all.SetItem(reason.Key, all.GetValueOrDefault(reason.Key) + reason.Value)),
    };
}
