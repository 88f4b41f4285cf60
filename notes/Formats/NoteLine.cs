namespace NotesBot.Notes.Formats;

/// <summary>A line of a finished note, declared: which question it prints, and how. Some questions print several lines.</summary>
/// <param name="Question">The id of the question whose page changes this line.</param>
public abstract record NoteLine(string Question)
{
    /// <summary>Whether the line has a label: <c>label.{note type}.{Question}</c> in the note's language.</summary>
    public virtual bool IsLabelled => true;

    public virtual IEnumerable<FinishedLine> Finish(LineContext context) =>
        [new FinishedLine(IsLabelled ? context.Label(Question) : "", Write(context), Question) { Level = IsLabelled ? 1 : 0 }];

    /// <summary>The line's text without its label.</summary>
    protected abstract string Write(LineContext context);
}
