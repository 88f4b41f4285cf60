using System.Collections.Immutable;
using System.Globalization;

namespace NotesBot.Cards.Templating;

/// <summary>Reads what follows the first name of a path: <c>.name</c>, <c>[0]</c>, <c>['name']</c>.</summary>
internal static class PathParser
{
    /// <exception cref="ExpressionException">It can't be read.</exception>
    public static PathExpression Parse(Token first, TokenReader tokens, string source)
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
        while (tokens.Current.Is(".") || tokens.Current.Is("["))
        {
            steps.Add(tokens.Take(".") ? ReadName(tokens, out end) : ReadIndex(tokens, out end));
        }

        var path = string.Concat(source[first.Offset..end].Where(c => !char.IsWhiteSpace(c)));
        return new PathExpression(isKnown ? first.Text : "$data", steps.ToImmutable(), path);
    }

    private static PathExpression.Step ReadName(TokenReader tokens, out int end)
    {
        end = tokens.End;
        return tokens.Current.Kind == TokenKind.Name
            ? new PathExpression.Step(tokens.Pass().Text, 0)
            : throw tokens.Unexpected("a property name");
    }

    private static PathExpression.Step ReadIndex(TokenReader tokens, out int end)
    {
        tokens.Expect("[");
        var token = tokens.Current;
        var step = token.Kind switch
        {
            TokenKind.Text => new PathExpression.Step(token.Text, 0),
            TokenKind.Number when int.TryParse(token.Text, CultureInfo.InvariantCulture, out var index) =>
                new PathExpression.Step(null, index),
            _ => throw tokens.Unexpected("a whole number or a property name in quotation marks"),
        };
        tokens.Pass();
        end = tokens.End;
        tokens.Expect("]");
        return step;
    }
}
