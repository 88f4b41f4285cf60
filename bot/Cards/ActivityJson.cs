using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Bot.Schema;
#if BOTFRAMEWORK_PACKAGES
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using JsonException = System.Text.Json.JsonException;
using JsonSerializer = System.Text.Json.JsonSerializer;
#else
using Microsoft.Bot.Schema.Json;
#endif

namespace NotesBot.Cards;

/// <summary>
/// The one place where the JSON library of the Bot Framework shows through: the published SDK hands out Newtonsoft objects, ours
/// System.Text.Json. Both are read as text and written as parsed JSON.
/// </summary>
internal static class ActivityJson
{
#if !BOTFRAMEWORK_PACKAGES
    private static readonly JsonSerializerOptions Kept = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        TypeInfoResolver = JsonTypeInfoResolver.Combine(SchemaJsonContext.Default, new DefaultJsonTypeInfoResolver()),
    };

#endif
    /// <summary>Parsed JSON, as an attachment's content or an invoke's answer carries it.</summary>
    public static object Parse(string json) => Parse(Encoding.UTF8.GetBytes(json));

    /// <summary>The same, from UTF-8.</summary>
    public static object Parse(byte[] json)
    {
#if BOTFRAMEWORK_PACKAGES
        using var reader = new JsonTextReader(new StreamReader(new MemoryStream(json))) { DateParseHandling = DateParseHandling.None }; // a text stays a text
        return JObject.Load(reader);
#else
        return JsonElement.Parse(json);
#endif
    }

    /// <summary>A value of the SDK's as JSON, to be kept.</summary>
    public static string Write(object value)
    {
#if BOTFRAMEWORK_PACKAGES
        return JsonConvert.SerializeObject(value);
#else
        return JsonSerializer.Serialize(value, value.GetType(), Kept);
#endif
    }

    /// <summary>The same as a part of a longer JSON.</summary>
    public static void Write(Utf8JsonWriter writer, object value)
    {
#if BOTFRAMEWORK_PACKAGES
        writer.WriteRawValue(Write(value));
#else
        JsonSerializer.Serialize(writer, value, value.GetType(), Kept);
#endif
    }

    /// <summary>A conversation reference that <see cref="Write"/> wrote.</summary>
    public static ConversationReference ReadReference(string json) =>
#if BOTFRAMEWORK_PACKAGES
        JsonConvert.DeserializeObject<ConversationReference>(json)!;
#else
        JsonSerializer.Deserialize<ConversationReference>(json, Kept)!;
#endif

    /// <summary>The plain values of a JSON object, as text; what is nested is left out. Empty for anything that is no object.</summary>
    public static IReadOnlyDictionary<string, string> Fields(object? value)
    {
        if (Element(value) is not { ValueKind: JsonValueKind.Object } element)
        {
            return new Dictionary<string, string>();
        }

        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var property in element.EnumerateObject())
        {
            if (Text(property.Value) is { } text)
            {
                fields[property.Name] = text;
            }
        }

        return fields;
    }

    /// <summary>What the client says of itself: Teams sends it as an entity beside every message.</summary>
    public static IReadOnlyDictionary<string, string> ClientInfo(Activity activity)
    {
        var entity = activity.Entities?.FirstOrDefault(e => e?.Type == "clientInfo");
#if BOTFRAMEWORK_PACKAGES
        return entity is null ? new Dictionary<string, string>() : Fields(entity.GetAs<IDictionary<string, object>>());
#else
        return entity is null ? new Dictionary<string, string>() : Fields(entity.GetAs<JsonElement>());
#endif
    }

    /// <summary>The tenant that the channel's data names; null where it names none, or has another shape than Teams'.</summary>
    public static string? Tenant(Activity activity)
    {
        object? data = activity.ChannelData; // the published SDK's is dynamic, and everything done with it would be too
        return TextAt(Element(data), "tenant", "id");
    }

    /// <summary>Who is mentioned, by the words that stand in the message. Mentions of another shape than Teams' are passed over.</summary>
    public static IEnumerable<(string Id, string Text)> Mentions(Activity activity) =>
        from entity in activity.Entities ?? []
        where "mention".Equals(entity?.Type, StringComparison.OrdinalIgnoreCase)
        let mention = Element(Write(entity))
        let id = TextAt(mention, "mentioned", "id")
        let text = TextAt(mention, "text") ?? $"<at>{TextAt(mention, "mentioned", "name")}</at>"
        where id is not null && text.Length > 0
        select (id, text);

    private static string? TextAt(JsonElement? element, params ReadOnlySpan<string> path)
    {
        foreach (var name in path)
        {
            element = element is { ValueKind: JsonValueKind.Object } parent && parent.TryGetProperty(name, out var child) ? child : null;
        }

        return element is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;
    }

    private static JsonElement? Element(object? value)
    {
        try
        {
            return value switch
            {
                null => null,
                JsonElement element => element,
                IDictionary<string, object> fields => JsonSerializer.SerializeToElement(fields.ToDictionary(f => f.Key, f => f.Value?.ToString())),
                _ => JsonElement.Parse(value.ToString() ?? "null"),
            };
        }
        catch (JsonException)
        {
            return null; // a plain string, which carries no fields
        }
    }

    private static string? Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => null,
    };
}
