using System.Buffers;

namespace NotesBot.Notes.ReadingLines;

/// <summary>A part of a sentence between two signs.</summary>
/// <param name="Text">As it was typed.</param>
/// <param name="End">What parts it from the next one, blanks included.</param>
internal sealed record Segment(string Text, string End)
{
    private static readonly SearchValues<char> Stops = SearchValues.Create(".!?。！？");

    public bool EndsLine => End.Contains('\n', StringComparison.Ordinal);

    public bool EndsSentence => End.AsSpan().Trim().IndexOfAny(Stops) == 0;

    /// <summary>The sign that ends the sentence; empty for a mere comma.</summary>
    public string Stop => EndsSentence ? End.Trim()[..1] : "";
}
