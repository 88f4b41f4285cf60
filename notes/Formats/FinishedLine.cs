namespace NotesBot.Notes.Formats;

/// <summary>One line of a finished note.</summary>
/// <param name="Label">Empty for a line without one.</param>
/// <param name="Question">The id of the question that it prints.</param>
public sealed record FinishedLine(string Label, string Text, string Question)
{
    /// <summary>What stands between label and text.</summary>
    public string Separator { get; init; } = ": ";

    /// <summary>0 for a heading, 1 for a line, 2 for a line below a line.</summary>
    public int Level { get; init; }

    /// <summary>An empty text leaves the bare label, as FTOP shows an empty field.</summary>
    public override string ToString() => this switch
    {
        { Label: "" } => Text,
        { Text: "" } => Label + Separator.TrimEnd(),
        _ => Label + Separator + Text,
    };
}
