namespace NotesBot.Notes.Formats;

/// <summary>Where a kind of note goes in FTOP, in FTOP's own (English) words.</summary>
/// <param name="Location">
/// The way through FTOP, such as <c>Time &gt; Service Time Entry</c>; <c>{0}</c> stands for the service of <see cref="Service"/>.
/// </param>
/// <param name="Category">Its category in the Notes Library.</param>
public sealed record Place(string Location, string Category)
{
    /// <summary>The question whose first workload decides the time task; null where no time is entered.</summary>
    public string? TimeTask { get; init; }

    /// <summary>Whether FTOP takes the note box by box; then the text is for a mail or a chat.</summary>
    public bool IsForm { get; init; }

    /// <summary>The question that names the one workload on whose service's page it is entered; null where there is none.</summary>
    public string? Service { get; init; }
}
