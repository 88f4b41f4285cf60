using System.Text;

namespace NotesBot.Cards.Templating;

/// <summary>Cuts an expression into tokens, from a position in a string up to the brace that closes it.</summary>
internal sealed class Lexer(string source, int position)
{
    private static readonly string[] Symbols = ["==", "!=", "&&", "||", "!", "(", ")", "[", "]", ",", ".", "}"];

    /// <summary>The character after the last token read.</summary>
    public int Position { get; private set; } = position;

    /// <exception cref="ExpressionException">A character that begins no token, or a text that isn't closed.</exception>
    public Token Next()
    {
        while (Position < source.Length && char.IsWhiteSpace(source[Position]))
        {
            Position++;
        }

        if (Position == source.Length)
        {
            return new Token(TokenKind.End, "", Position);
        }

        var start = Position;
        var first = source[start];
        return first switch
        {
            '\'' or '"' => new Token(TokenKind.Text, ReadText(first), start),
            _ when char.IsAsciiDigit(first) => new Token(TokenKind.Number, ReadWhile(c => char.IsAsciiDigit(c) || c == '.'), start),
            _ when IsNamePart(first) => new Token(TokenKind.Name, ReadWhile(IsNamePart), start),
            _ => new Token(TokenKind.Symbol, ReadSymbol(), start),
        };
    }

    private static bool IsNamePart(char c) => char.IsAsciiLetterOrDigit(c) || c is '_' or '$';

    private string ReadWhile(Func<char, bool> belongs)
    {
        var start = Position;
        while (Position < source.Length && belongs(source[Position]))
        {
            Position++;
        }

        return source[start..Position];
    }

    private string ReadSymbol()
    {
        foreach (var symbol in Symbols)
        {
            if (string.CompareOrdinal(source, Position, symbol, 0, symbol.Length) == 0)
            {
                Position += symbol.Length;
                return symbol;
            }
        }

        throw new ExpressionException($"'{source[Position]}' has no meaning in an expression", Position);
    }

    private string ReadText(char quote)
    {
        var start = Position++;
        var text = new StringBuilder();
        while (Position < source.Length)
        {
            var c = source[Position++];
            if (c == quote)
            {
                return text.ToString();
            }

            text.Append(c == '\\' && Position < source.Length ? Unescape(source[Position++]) : c);
        }

        throw new ExpressionException("A text isn't closed", start);
    }

    private static char Unescape(char c) => c switch
    {
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        _ => c,
    };
}
