namespace NotesBot.Notes.Formats;

/// <summary>An answer as it was typed, on one line.</summary>
public sealed record TextLine(string Question) : NoteLine(Question)
{
    public override string Write(LineContext context) => context.Text(Question);
}
