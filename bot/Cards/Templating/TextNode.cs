using System.Collections.Immutable;
using System.Text.Json;

namespace NotesBot.Cards.Templating;

/// <summary>A string with expressions between fixed words.</summary>
internal sealed class TextNode(ImmutableArray<Expression> parts) : TemplateNode
{
    public override void Write(Utf8JsonWriter writer, in Scope scope)
    {
        var texts = new string[parts.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            texts[i] = parts[i].Evaluate(scope).AsText();
        }

        writer.WriteStringValue(string.Concat(texts));
    }
}
