using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace NotesBot.Cards.Templating;

/// <summary>
/// An object, perhaps with <c>$data</c> (an array repeats it, anything else is what it sees) and <c>$when</c> (may drop it).
/// </summary>
internal sealed class ObjectNode(
    ImmutableArray<KeyValuePair<JsonEncodedText, TemplateNode>> properties, Expression? data, Expression? when) : TemplateNode
{
    public override bool IsConstant => data is null && when is null && properties.All(property => property.Value.IsConstant);

    /// <summary>In a property's place one object stands for itself, several become an array, none is null.</summary>
    public override void Write(Utf8JsonWriter writer, in Scope scope)
    {
        if (data is null)
        {
            if (IsWanted(scope))
            {
                WriteObject(writer, scope);
            }
            else
            {
                writer.WriteNullValue();
            }

            return;
        }

        var scopes = Scopes(scope).Where(IsWanted).ToList();
        switch (scopes)
        {
            case []:
                writer.WriteNullValue();
                break;
            case [var only]:
                WriteObject(writer, only);
                break;
            default:
                writer.WriteStartArray();
                scopes.ForEach(each => WriteObject(writer, each));
                writer.WriteEndArray();
                break;
        }
    }

    public override void WriteItems(Utf8JsonWriter writer, in Scope scope)
    {
        if (data is null)
        {
            WriteWanted(writer, scope);
            return;
        }

        foreach (var each in Scopes(scope))
        {
            WriteWanted(writer, each);
        }
    }

    private IEnumerable<Scope> Scopes(Scope scope)
    {
        var value = data!.Evaluate(scope);
        return value switch
        {
            { Node: JsonArray items } => items.Select((item, index) => scope with { Data = item, Index = index }),
            { Node: { } node } => [scope with { Data = node }],
            // Microsoft's templating goes on with the text "${path}": every path within leads nowhere, as it does here.
            _ => [scope with { Data = value.Text is { } text ? JsonValue.Create(text) : null }],
        };
    }

    // As there: only a plain true keeps the object.
    private bool IsWanted(Scope scope) => when is null || when.Evaluate(scope).Kind == JsonValueKind.True;

    private void WriteWanted(Utf8JsonWriter writer, in Scope scope)
    {
        if (IsWanted(scope))
        {
            WriteObject(writer, scope);
        }
    }

    private void WriteObject(Utf8JsonWriter writer, in Scope scope)
    {
        writer.WriteStartObject();
        foreach (var (name, value) in properties)
        {
            writer.WritePropertyName(name);
            value.Write(writer, scope);
        }

        writer.WriteEndObject();
    }
}
