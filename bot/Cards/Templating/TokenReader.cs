namespace NotesBot.Cards.Templating;

/// <summary>The tokens of an expression, one at a time.</summary>
internal sealed class TokenReader
{
    private readonly Lexer _lexer;

    public TokenReader(string source, int start)
    {
        _lexer = new Lexer(source, start);
        Current = _lexer.Next();
    }

    public Token Current { get; private set; }

    /// <summary>The character after the current token.</summary>
    public int End => _lexer.Position;

    /// <summary>Goes on, and returns the token passed.</summary>
    public Token Pass()
    {
        var passed = Current;
        Current = _lexer.Next();
        return passed;
    }

    /// <summary>Goes on if the current token is the symbol.</summary>
    public bool Take(string symbol)
    {
        var isThere = Current.Is(symbol);
        if (isThere)
        {
            Pass();
        }

        return isThere;
    }

    /// <exception cref="ExpressionException">The current token is another.</exception>
    public void Expect(string symbol)
    {
        if (!Take(symbol))
        {
            throw Unexpected($"'{symbol}'");
        }
    }

    public ExpressionException Unexpected(string wanted) => Current.Kind == TokenKind.End
        ? new ExpressionException($"The expression isn't closed: {wanted} is missing", Current.Offset)
        : new ExpressionException($"{wanted} was expected, not '{Current.Text}'", Current.Offset);
}
