using System.Text.Json;

namespace NotesBot.Cards.Templating;

/// <summary>A string that is one expression and nothing else: it becomes the value itself, with its JSON type.</summary>
internal sealed class ValueNode(Expression expression) : TemplateNode
{
    public override void Write(Utf8JsonWriter writer, in Scope scope) => expression.Evaluate(scope).Write(writer);

    public override void WriteItems(Utf8JsonWriter writer, in Scope scope)
    {
        var value = expression.Evaluate(scope);
        if (value.Kind == JsonValueKind.Array)
        {
            foreach (var item in value)
            {
                item.Write(writer);
            }
        }
        else if (value.Kind != JsonValueKind.Null)
        {
            value.Write(writer);
        }
    }
}
