using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace NotesBot.Cards.Templating;

/// <summary>
/// What an expression comes to. <see cref="JsonValueKind.Undefined"/> is a path that leads nowhere: its <see cref="Text"/> is the
/// path as <c>${…}</c>, which is what Microsoft's templating shows in its place.
/// </summary>
internal readonly record struct Value(JsonValueKind Kind, string? Text = null, double Number = 0, JsonNode? Node = null)
{
    public static readonly Value Null = new(JsonValueKind.Null);

    public static Value Of(bool value) => new(value ? JsonValueKind.True : JsonValueKind.False);

    public static Value Of(double value) => new(JsonValueKind.Number, Number: value);

    public static Value Of(string value) => new(JsonValueKind.String, value);

    public static Value Unresolved(string path) => new(JsonValueKind.Undefined, "${" + path + "}");

    public static Value Of(JsonNode? node) => node?.GetValueKind() switch
    {
        null => Null,
        JsonValueKind.String => new(JsonValueKind.String, StringOf(node)),
        JsonValueKind.Number => Of(NumberOf(node)) with { Node = node },
        var kind => new(kind.Value, Node: node),
    };

    /// <summary>Neither missing nor null.</summary>
    public bool Exists => Kind is not (JsonValueKind.Undefined or JsonValueKind.Null);

    /// <summary>Everything that exists is true except <c>false</c> itself; so are "" and 0.</summary>
    public bool IsTruthy => Exists && Kind != JsonValueKind.False;

    public bool IsEmpty => !Exists || Text is "" || Node is JsonArray { Count: 0 } or JsonObject { Count: 0 };

    public bool Matches(Value other) => (Kind, other.Kind) switch
    {
        _ when !Exists || !other.Exists => Exists == other.Exists,
        (JsonValueKind.String, JsonValueKind.String) => string.Equals(Text, other.Text, StringComparison.Ordinal),
        (JsonValueKind.Number, JsonValueKind.Number) => Number.Equals(other.Number),
        (JsonValueKind.Object or JsonValueKind.Array, _) => JsonNode.DeepEquals(Node, other.Node),
        var (one, two) => one == two,
    };

    /// <summary>As part of a longer text; an object or array shows its JSON there, and null nothing.</summary>
    public string AsText() => Kind switch
    {
        JsonValueKind.Null => "",
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        JsonValueKind.Number => Number.ToString("R", CultureInfo.InvariantCulture),
        JsonValueKind.Array or JsonValueKind.Object => Node!.ToJsonString(),
        _ => Text!,
    };

    public void Write(Utf8JsonWriter writer)
    {
        switch (Kind)
        {
            case JsonValueKind.Null:
                writer.WriteNullValue();
                break;
            case JsonValueKind.True or JsonValueKind.False:
                writer.WriteBooleanValue(Kind == JsonValueKind.True);
                break;
            case JsonValueKind.Number when Node is null:
                writer.WriteNumberValue(Number);
                break;
            case JsonValueKind.Number or JsonValueKind.Array or JsonValueKind.Object:
                Node!.WriteTo(writer);
                break;
            default:
                writer.WriteStringValue(Text);
                break;
        }
    }

    private static double NumberOf(JsonNode node) =>
        node.AsValue().TryGetValue<int>(out var number) ? number : double.Parse(node.ToJsonString(), CultureInfo.InvariantCulture);

    // A date or an id that code put into the data is a string only once it is JSON.
    private static string StringOf(JsonNode node) =>
        node.AsValue().TryGetValue<string>(out var text) ? text : JsonNode.Parse(node.ToJsonString())!.GetValue<string>();
}
