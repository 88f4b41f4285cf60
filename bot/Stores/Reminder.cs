namespace NotesBot.Stores;

/// <summary>One reminder: of one status, on one day. There is never a second one.</summary>
/// <param name="Kind">One of <see cref="StatusKind"/>.</param>
/// <param name="CustomerKey">The tracked customer's; empty for the weekly summary.</param>
/// <param name="Day">In the person's own calendar.</param>
internal sealed record Reminder(string PersonId, string Kind, string CustomerKey, DateOnly Day);

/// <summary>What became of a reminder.</summary>
internal enum ReminderState
{
    /// <summary>Somebody is sending it. Whoever takes over their lease sends it.</summary>
    Claimed,

    Sent,

    /// <summary>The channel couldn't take it then; it is tried again the same day.</summary>
    Deferred,

    /// <summary>It may have arrived or can't as it is: nothing more is sent that day.</summary>
    Failed,

    /// <summary>The channel refuses this person; it waits until they come back.</summary>
    Undeliverable,
}

/// <summary>What is recorded of a reminder that was sent, or wasn't.</summary>
/// <param name="Reason">Why not; null for one that was sent.</param>
/// <param name="ActivityId">The channel's id of the message.</param>
internal sealed record ReminderResult(ReminderState State, string? Reason, string? ActivityId);
