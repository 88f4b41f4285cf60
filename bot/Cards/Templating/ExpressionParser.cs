using System.Collections.Immutable;
using System.Globalization;

namespace NotesBot.Cards.Templating;

/// <summary>
/// Reads one expression, by the language's precedence: <c>!</c>, then <c>== !=</c>, then <c>&amp;&amp;</c>, then <c>||</c>.
/// </summary>
internal sealed class ExpressionParser
{
    private readonly string _source;
    private readonly Lexer _lexer;
    private Token _token;

    private ExpressionParser(string source, int start)
    {
        _source = source;
        _lexer = new Lexer(source, start);
        _token = _lexer.Next();
    }

    /// <summary>Reads from <paramref name="start"/> (after <c>${</c>) and returns the position after the closing brace as <paramref name="end"/>.</summary>
    /// <exception cref="ExpressionException">It can't be read.</exception>
    public static Expression Parse(string source, int start, out int end)
    {
        var parser = new ExpressionParser(source, start);
        var expression = parser.ReadOr();
        if (!parser._token.Is("}"))
        {
            throw parser.Unexpected("'}'");
        }

        end = parser._lexer.Position;
        return expression;
    }

    private Expression ReadOr()
    {
        var left = ReadAnd();
        while (Take("||"))
        {
            left = new CallExpression(Function.Or, left, ReadAnd());
        }

        return left;
    }

    private Expression ReadAnd()
    {
        var left = ReadEquality();
        while (Take("&&"))
        {
            left = new CallExpression(Function.And, left, ReadEquality());
        }

        return left;
    }

    private Expression ReadEquality()
    {
        var left = ReadUnary();
        while (_token.Is("==") || _token.Is("!="))
        {
            var function = _token.Is("==") ? Function.EqualTo : Function.NotEqualTo;
            Advance();
            left = new CallExpression(function, left, ReadUnary());
        }

        return left;
    }

    private Expression ReadUnary() => Take("!") ? new CallExpression(Function.Not, ReadUnary()) : ReadPrimary();

    private Expression ReadPrimary()
    {
        var token = _token;
        switch (token.Kind)
        {
            case TokenKind.Text:
                Advance();
                return new LiteralExpression(Value.Of(token.Text));
            case TokenKind.Number:
                Advance();
                return Number(token);
            case TokenKind.Name:
                Advance();
                return _token.Is("(") ? ReadCall(token) : Keyword(token.Text) ?? (Expression)ReadPath(token);
            case TokenKind.Symbol when token.Is("("):
                Advance();
                var inner = ReadOr();
                Expect(")");
                return inner;
            default:
                throw Unexpected("a value");
        }
    }

    private static LiteralExpression? Keyword(string name) => name switch
    {
        "true" => new LiteralExpression(Value.Of(true)),
        "false" => new LiteralExpression(Value.Of(false)),
        "null" => new LiteralExpression(Value.Null),
        _ => null,
    };

    private CallExpression ReadCall(Token name)
    {
        if (!Function.Named.TryGetValue(name.Text, out var function))
        {
            throw new ExpressionException($"There is no function '{name.Text}'", name.Offset);
        }

        Expect("(");
        var arguments = new List<Expression> { ReadOr() };
        while (Take(","))
        {
            arguments.Add(ReadOr());
        }

        Expect(")");
        return arguments.Count == function.Arity
            ? new CallExpression(function, arguments[0], arguments.ElementAtOrDefault(1), arguments.ElementAtOrDefault(2))
            : throw new ExpressionException($"'{name.Text}' takes {function.Arity} argument(s), not {arguments.Count}", name.Offset);
    }

    private PathExpression ReadPath(Token first)
    {
        var isKnown = first.Text is "$root" or "$data" or "$index";
        if (first.Text[0] == '$' && !isKnown)
        {
            throw new ExpressionException($"'{first.Text}' is neither $root nor $data nor $index", first.Offset);
        }

        var steps = ImmutableArray.CreateBuilder<PathExpression.Step>();
        if (!isKnown)
        {
            steps.Add(new PathExpression.Step(first.Text, 0));
        }

        var end = first.Offset + first.Text.Length;
        while (_token.Is(".") || _token.Is("["))
        {
            steps.Add(Take(".") ? ReadName(out end) : ReadIndex(out end));
        }

        var source = string.Concat(_source[first.Offset..end].Where(c => !char.IsWhiteSpace(c)));
        return new PathExpression(isKnown ? first.Text : "$data", steps.ToImmutable(), source);
    }

    private PathExpression.Step ReadName(out int end)
    {
        var name = _token;
        end = name.Offset + name.Text.Length;
        return name.Kind == TokenKind.Name && Advance() ? new PathExpression.Step(name.Text, 0) : throw Unexpected("a property name");
    }

    private PathExpression.Step ReadIndex(out int end)
    {
        Expect("[");
        var step = _token.Kind switch
        {
            TokenKind.Text => new PathExpression.Step(_token.Text, 0),
            TokenKind.Number when int.TryParse(_token.Text, CultureInfo.InvariantCulture, out var index) => new PathExpression.Step(null, index),
            _ => throw Unexpected("a whole number or a property name in quotation marks"),
        };
        Advance();
        end = _token.Offset + 1;
        Expect("]");
        return step;
    }

    private static LiteralExpression Number(Token token) => double.TryParse(token.Text, CultureInfo.InvariantCulture, out var number)
        ? new LiteralExpression(Value.Of(number))
        : throw new ExpressionException($"'{token.Text}' is no number", token.Offset);

    private bool Advance()
    {
        _token = _lexer.Next();
        return true;
    }

    private bool Take(string symbol) => _token.Is(symbol) && Advance();

    private void Expect(string symbol)
    {
        if (!Take(symbol))
        {
            throw Unexpected($"'{symbol}'");
        }
    }

    private ExpressionException Unexpected(string wanted) => _token.Kind == TokenKind.End
        ? new ExpressionException($"The expression isn't closed: {wanted} is missing", _token.Offset)
        : new ExpressionException($"{wanted} was expected, not '{_token.Text}'", _token.Offset);
}
