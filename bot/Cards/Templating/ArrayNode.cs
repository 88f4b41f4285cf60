using System.Collections.Immutable;
using System.Text.Json;

namespace NotesBot.Cards.Templating;

internal sealed class ArrayNode(ImmutableArray<TemplateNode> items) : TemplateNode
{
    public override bool IsConstant => items.All(item => item.IsConstant);

    public override void Write(Utf8JsonWriter writer, in Scope scope)
    {
        writer.WriteStartArray();
        foreach (var item in items)
        {
            item.WriteItems(writer, scope);
        }

        writer.WriteEndArray();
    }
}
