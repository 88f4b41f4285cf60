namespace NotesBot.Notes.Formats;

/// <summary>One line of a finished note, declared: which question it prints, and how.</summary>
/// <param name="Question">The id of the question whose page changes this line.</param>
public abstract record NoteLine(string Question)
{
    /// <summary>The key of its label in the note's language (<c>label.status</c>); null for a line without one.</summary>
    public virtual string? Label => $"label.{Question}";

    /// <summary>The line's text without its label.</summary>
    public abstract string Write(LineContext context);
}
