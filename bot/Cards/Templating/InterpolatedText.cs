using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace NotesBot.Cards.Templating;

/// <summary>A string of a template, taken apart into fixed words and expressions.</summary>
internal static class InterpolatedText
{
    /// <summary>A <see cref="ConstantNode"/>, <see cref="ValueNode"/> or <see cref="TextNode"/>. <c>\${</c> stands for <c>${</c>.</summary>
    /// <exception cref="ExpressionException">An expression can't be read.</exception>
    public static TemplateNode Parse(string text) => !text.Contains("${", StringComparison.Ordinal)
        ? ConstantNode.Of(writer => writer.WriteStringValue(text))
        : Split(text) switch
        {
            [LiteralExpression { Value.Kind: not JsonValueKind.Null } only] =>
                ConstantNode.Of(writer => writer.WriteStringValue(only.Value.AsText())),
            [var only] => new ValueNode(only),
            var parts => new TextNode(parts),
        };

    /// <summary>The expression of a string that holds one and nothing else; null for any other, also for a mere literal.</summary>
    public static Expression? ParseSingle(string text) =>
        text.StartsWith("${", StringComparison.Ordinal) && Split(text) is [not LiteralExpression and var only] ? only : null;

    private static ImmutableArray<Expression> Split(string text)
    {
        var parts = ImmutableArray.CreateBuilder<Expression>();
        var words = new StringBuilder();
        for (var i = 0; i < text.Length;)
        {
            if (string.CompareOrdinal(text, i, "${", 0, 2) == 0)
            {
                TakeWords();
                parts.Add(ExpressionParser.Parse(text, i + 2, out i));
            }
            else
            {
                i += string.CompareOrdinal(text, i, "\\$", 0, 2) == 0 ? 1 : 0;
                words.Append(text[i++]);
            }
        }

        TakeWords();
        return parts.ToImmutable();

        void TakeWords()
        {
            if (words.Length > 0)
            {
                parts.Add(new LiteralExpression(words.ToString()));
                words.Clear();
            }
        }
    }
}
