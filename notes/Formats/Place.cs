namespace NotesBot.Notes.Formats;

/// <summary>Where a kind of note goes in FTOP, in FTOP's own (English) words.</summary>
/// <param name="Location">The way through FTOP, such as <c>Time &gt; Service Time Entry</c>.</param>
/// <param name="Category">Its category in the Notes Library.</param>
public sealed record Place(string Location, string Category)
{
    /// <summary>The question whose first workload decides the time task; null where no time is entered.</summary>
    public string? Workloads { get; init; }
}
