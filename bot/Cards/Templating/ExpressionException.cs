namespace NotesBot.Cards.Templating;

/// <summary>An expression that can't be read; the reader of the template adds the line and column of the string it stands in.</summary>
/// <param name="offset">The character within the string, counted from 0.</param>
internal sealed class ExpressionException(string reason, int offset) : FormatException(reason)
{
    public int Offset { get; } = offset;
}
