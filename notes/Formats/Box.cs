namespace NotesBot.Notes.Formats;

/// <summary>A box of FTOP that takes an answer by itself.</summary>
/// <param name="Label">As FTOP prints it; FTOP is English in every language.</param>
public sealed record Box(string Question, string Label)
{
    /// <summary>Whether it takes what the note's line prints rather than the answer.</summary>
    public bool IsLine { get; init; }
}

/// <summary>What goes into a box: dates as <c>MM/DD/YYYY</c>.</summary>
public sealed record BoxValue(string Question, string Label, string Value);
