using NotesBot.Stores;

namespace NotesBot.Reminders;

/// <summary>What came of sending a message.</summary>
/// <param name="Reason">Why it was not sent: the channel's code, or the kind of fault. Never a text.</param>
internal sealed record SendOutcome(ReminderState State, string? Reason = null)
{
    /// <summary>The channel's id of the message; null where it gave none.</summary>
    public string? ActivityId { get; init; }

    /// <summary>How long the channel wants to be left alone; null where it didn't say.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>The conversation reference that the message went to, when it had to be made anew.</summary>
    public string? NewReference { get; init; }
}
