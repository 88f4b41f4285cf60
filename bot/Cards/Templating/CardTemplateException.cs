namespace NotesBot.Cards.Templating;

/// <summary>A template that can't be read: a defect in a file under <c>cards/</c>, never the fault of data.</summary>
/// <param name="reason">What is wrong, as a sentence without its full stop.</param>
/// <param name="line">The line of the token or string, counted from 1.</param>
/// <param name="column">The byte within that line, counted from 1.</param>
internal sealed class CardTemplateException(string reason, long line, long column, Exception? inner = null)
    : FormatException($"{reason} (line {line}, column {column}).", inner)
{
    public long Line { get; } = line;

    public long Column { get; } = column;
}
