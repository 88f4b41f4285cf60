namespace NotesBot.Notes.Sentences;

/// <summary>What a sentence about reminders says.</summary>
/// <param name="Customer">As typed; empty when none is named.</param>
/// <param name="Day">
/// Of the last update (Track) or of the update (Updated), or until when (Snooze); null when not said. It may be on the wrong side of today.
/// </param>
/// <param name="Unread">What stands where a day belongs and can't be read as one; empty otherwise.</param>
public sealed record TrackingSaid(TrackingWish Wish, string Customer = "", DateOnly? Day = null, string Unread = "")
{
    /// <summary>Snooze: "3 days". Overdue: "over 14 days".</summary>
    public int? Days { get; init; }

    /// <summary>Take: the code, such as <c>K7QF-3MPX</c>.</summary>
    public string Code { get; init; } = "";

    /// <summary>Track: several customers, one a line, as <see cref="TrackedList"/> reads them.</summary>
    public string List { get; init; } = "";

    /// <summary>Updated, without a customer: whether it says "saved", which is what a note in FTOP is.</summary>
    public bool IsSaved { get; init; }

    /// <summary>Whether the Overall Status is named, which has a rhythm of its own.</summary>
    public bool IsOverall { get; init; }
}
