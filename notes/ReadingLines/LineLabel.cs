namespace NotesBot.Notes.ReadingLines;

/// <summary>A label with which a part begins.</summary>
/// <param name="Id">The id of the question or input that it names.</param>
/// <param name="Value">What follows the colon.</param>
/// <param name="IsPrinted">Whether a finished note prints it.</param>
internal sealed record LineLabel(string Id, string Value, bool IsPrinted);
