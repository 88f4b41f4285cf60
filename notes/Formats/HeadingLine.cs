namespace NotesBot.Notes.Formats;

/// <summary><c>EXEC SUMMARY #covid</c>: a first line that is the same in every note, and the tag of a customer who accelerates.</summary>
/// <param name="Question">The question that decides about the tag.</param>
public sealed record HeadingLine(string Question) : NoteLine(Question)
{
    public override bool IsLabelled => false;

    protected override string Write(LineContext context) => $"{context.Label("heading")} {context.Tag}".TrimEnd();
}
