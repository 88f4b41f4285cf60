using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Microsoft.Bot.Schema.Json;

/// <summary>How the protocol's objects are written and read: camelCase, nulls left out.</summary>
internal static class SchemaJson
{
    /// <summary>For the wire. Types of the protocol need no reflection; a bot's own in <c>object</c> members fall back to it.</summary>
    public static readonly JsonSerializerOptions Options = Create(lenient: false);

    // What a bot asks for may be spelt otherwise (a meeting event's Id, for one), and inputs of cards bring numbers as text.
    private static readonly JsonSerializerOptions Lenient = Create(lenient: true);

    public static JsonTypeInfo<T> TypeInfo<T>() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));

    public static string ToJson(object value) =>
        value is null ? "null" : JsonSerializer.Serialize(value, Options.GetTypeInfo(value.GetType()));

    public static JsonElement ToElement(object value) =>
        value is null ? default : JsonSerializer.SerializeToElement(value, Options.GetTypeInfo(value.GetType()));

    /// <summary>A value of an <c>object</c> member as <typeparamref name="T"/>: itself, or by way of its JSON.</summary>
    /// <exception cref="JsonException">The JSON has another shape.</exception>
    public static T Convert<T>(object value) => value switch
    {
        null => default,
        T same => same,
        JsonElement { ValueKind: JsonValueKind.Undefined } => default,
        JsonElement element => element.Deserialize((JsonTypeInfo<T>)Lenient.GetTypeInfo(typeof(T))),
        JsonNode node => node.Deserialize((JsonTypeInfo<T>)Lenient.GetTypeInfo(typeof(T))),
        _ => StateJson.Read(value, (JsonTypeInfo<T>)Lenient.GetTypeInfo(typeof(T))),
    };

    private static JsonSerializerOptions Create(bool lenient)
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            PropertyNameCaseInsensitive = lenient,
            NumberHandling = lenient ? JsonNumberHandling.AllowReadingFromString : JsonNumberHandling.Strict,
            IncludeFields = true,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            // What comes in is held to 64 levels where it is read; what is made of it may nest it deeper.
            MaxDepth = 256,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            Converters = { new JsonElementConverter(), new JTokenConverter() },
            TypeInfoResolver = JsonTypeInfoResolver.Combine(SchemaJsonContext.Default, new DefaultJsonTypeInfoResolver()),
        };
        options.MakeReadOnly();
        return options;
    }
}
