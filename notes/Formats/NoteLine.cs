namespace NotesBot.Notes.Formats;

/// <summary>One line of a finished note, declared: which question it prints, and how.</summary>
/// <param name="Question">The id of the question whose page changes this line.</param>
public abstract record NoteLine(string Question)
{
    /// <summary>The key of its label in the note's language: <c>label.technical_enablement.status</c>; null where it has none.</summary>
    /// <param name="noteType">The note type's id: the same question has another label in another note.</param>
    public virtual string? Label(string noteType) => $"label.{noteType}.{Question}";

    /// <summary>The line's text without its label.</summary>
    public abstract string Write(LineContext context);
}
