namespace NotesBot.Cards.Templating;

/// <summary>A word of an expression.</summary>
/// <param name="Text">The name, the symbol, the digits, or the text without its quotation marks.</param>
/// <param name="Offset">The character it begins at, within the whole string of the template.</param>
internal readonly record struct Token(TokenKind Kind, string Text, int Offset)
{
    public bool Is(string symbol) => Kind == TokenKind.Symbol && Text == symbol;
}

internal enum TokenKind
{
    End,
    Name,
    Number,
    Text,
    Symbol,
}
