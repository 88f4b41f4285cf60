using NotesBot.Notes.Cadence;

namespace NotesBot.Stores;

/// <summary>A customer whose status a person keeps up to date in FTOP.</summary>
/// <param name="Kind">One of <see cref="StatusKind"/>.</param>
/// <param name="Customer">The name as they wrote it.</param>
internal sealed record TrackedCustomer(string Kind, string Customer, Tracked Facts)
{
    /// <summary>What it is found by: casing and outer spaces don't count.</summary>
    public string Key => CustomerStore.Key(Customer);

    /// <summary>The id of the note that the last update was; null for one that was told.</summary>
    public string? Source { get; init; }

    /// <summary>Whether they wanted no more reminders of it. What is known stays.</summary>
    public bool IsStopped { get; init; }
}
