using System.Globalization;

namespace NotesBot.Cards.Templating;

/// <summary>
/// Reads one expression, by the language's precedence: <c>!</c>, then <c>== !=</c>, then <c>&amp;&amp;</c>, then <c>||</c>.
/// </summary>
internal sealed class ExpressionParser
{
    private readonly string _source;
    private readonly TokenReader _tokens;

    private ExpressionParser(string source, int start)
    {
        _source = source;
        _tokens = new TokenReader(source, start);
    }

    /// <param name="source">The whole string of the template.</param>
    /// <param name="start">The character after <c>${</c>.</param>
    /// <param name="end">The character after the closing brace.</param>
    /// <exception cref="ExpressionException">It can't be read.</exception>
    public static Expression Parse(string source, int start, out int end)
    {
        var parser = new ExpressionParser(source, start);
        var expression = parser.ReadOr();
        if (!parser._tokens.Current.Is("}"))
        {
            throw parser._tokens.Unexpected("'}'");
        }

        // Not passed: what follows the brace is no expression.
        end = parser._tokens.End;
        return expression;
    }

    private Expression ReadOr()
    {
        var left = ReadAnd();
        while (_tokens.Take("||"))
        {
            left = new CallExpression(Function.Or, left, ReadAnd());
        }

        return left;
    }

    private Expression ReadAnd()
    {
        var left = ReadEquality();
        while (_tokens.Take("&&"))
        {
            left = new CallExpression(Function.And, left, ReadEquality());
        }

        return left;
    }

    private Expression ReadEquality()
    {
        var left = ReadUnary();
        while (_tokens.Current.Is("==") || _tokens.Current.Is("!="))
        {
            var function = _tokens.Pass().Is("==") ? Function.EqualTo : Function.NotEqualTo;
            left = new CallExpression(function, left, ReadUnary());
        }

        return left;
    }

    private Expression ReadUnary() => _tokens.Take("!") ? new CallExpression(Function.Not, ReadUnary()) : ReadPrimary();

    private Expression ReadPrimary() => _tokens.Current.Kind switch
    {
        TokenKind.Text => new LiteralExpression(_tokens.Pass().Text),
        TokenKind.Number => ReadNumber(_tokens.Pass()),
        TokenKind.Name => ReadNamed(_tokens.Pass()),
        TokenKind.Symbol when _tokens.Take("(") => ReadGroup(),
        _ => throw _tokens.Unexpected("a value"),
    };

    private static LiteralExpression ReadNumber(Token token) => double.TryParse(token.Text, CultureInfo.InvariantCulture, out var number)
        ? new LiteralExpression(number)
        : throw new ExpressionException($"'{token.Text}' is no number", token.Offset);

    private Expression ReadNamed(Token name) => name.Text switch
    {
        _ when _tokens.Current.Is("(") => ReadCall(name),
        "true" => new LiteralExpression(true),
        "false" => new LiteralExpression(false),
        "null" => new LiteralExpression(Value.Null),
        _ => PathParser.Parse(name, _tokens, _source),
    };

    private Expression ReadGroup()
    {
        var inner = ReadOr();
        _tokens.Expect(")");
        return inner;
    }

    private CallExpression ReadCall(Token name)
    {
        if (!Function.Named.TryGetValue(name.Text, out var function))
        {
            throw new ExpressionException($"There is no function '{name.Text}'", name.Offset);
        }

        _tokens.Expect("(");
        var arguments = new List<Expression> { ReadOr() };
        while (_tokens.Take(","))
        {
            arguments.Add(ReadOr());
        }

        _tokens.Expect(")");
        return arguments.Count == function.Arity
            ? new CallExpression(function, arguments[0], arguments.ElementAtOrDefault(1), arguments.ElementAtOrDefault(2))
            : throw new ExpressionException($"'{name.Text}' takes {function.Arity} argument(s), not {arguments.Count}", name.Offset);
    }
}
