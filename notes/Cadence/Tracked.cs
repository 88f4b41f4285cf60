namespace NotesBot.Notes.Cadence;

/// <summary>What is known of the status of one customer whose author wants to be reminded. Days are those of the author's calendar.</summary>
/// <param name="Since">The day from which it is tracked.</param>
/// <param name="Last">The day of the last update that its author confirmed as saved in FTOP; null when none is known.</param>
public sealed record Tracked(DateOnly Since, DateOnly? Last)
{
    /// <summary>The Next Update date that the last note named.</summary>
    public DateOnly? NextUpdate { get; init; }

    /// <summary>The day before which its author doesn't want to hear of it. The last day in time is told all the same.</summary>
    public DateOnly? SnoozedUntil { get; init; }

    /// <summary>The customer health (red, yellow, green, blue), which is not the status of the note; null when nobody told it.</summary>
    public string? Health { get; init; }

    /// <summary>The last day on which its author was told of it.</summary>
    public DateOnly? RemindedOn { get; init; }

    /// <summary>The last day on which a reminder was tried, and may have arrived; nothing more is sent on it.</summary>
    public DateOnly? TriedOn { get; init; }
}
