using System.Collections.Immutable;
using System.Text.Json;

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
        switch (Wanted(scope))
        {
            case 0:
                writer.WriteNullValue();
                break;
            case 1:
                WriteItems(writer, scope);
                break;
            default:
                writer.WriteStartArray();
                WriteItems(writer, scope);
                writer.WriteEndArray();
                break;
        }
    }

    public override void WriteItems(Utf8JsonWriter writer, in Scope scope)
    {
        var seen = data?.Evaluate(scope);
        for (var i = 0; i < Times(seen); i++)
        {
            var each = At(scope, seen, i);
            if (IsWanted(each))
            {
                WriteObject(writer, each);
            }
        }
    }

    private int Wanted(in Scope scope)
    {
        var wanted = 0;
        var seen = data?.Evaluate(scope);
        for (var i = 0; i < Times(seen); i++)
        {
            wanted += IsWanted(At(scope, seen, i)) ? 1 : 0;
        }

        return wanted;
    }

    // As there: only a plain true keeps the object.
    private bool IsWanted(in Scope scope) => when is null || when.Evaluate(scope).Kind == JsonValueKind.True;

    private static int Times(Value? seen) => seen is { Kind: JsonValueKind.Array, Count: { } count } ? count : 1;

    private static Scope At(in Scope scope, Value? seen, int index) => seen switch
    {
        null => scope,
        { Kind: JsonValueKind.Array } list => scope with { Data = list[index], Index = index },
        // Microsoft's templating goes on with the text "${path}": every path within leads nowhere, as it does here.
        { Kind: JsonValueKind.Undefined } nowhere => scope with { Data = nowhere.AsText() },
        { } one => scope with { Data = one },
    };

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
