using System;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Json;

/// <summary>Reads any entity as an <see cref="Entity"/> that keeps its properties; writes a derived one with its own.</summary>
internal sealed class EntityConverter : JsonConverter<Entity>
{
    // The attribute on Entity would otherwise reach classes that derive from it.
    public override bool CanConvert(Type typeToConvert) => typeToConvert == typeof(Entity);

    public override Entity Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("An entity must be an object.");
        }

        return Entity.Of(JsonElement.ParseValue(ref reader));
    }

    public override void Write(Utf8JsonWriter writer, Entity value, JsonSerializerOptions options)
    {
        if (value.GetType() != typeof(Entity))
        {
            JsonSerializer.Serialize(writer, value, options.GetTypeInfo(value.GetType()));
            return;
        }

        if (value.Json is { } json)
        {
            json.WriteTo(writer);
            return;
        }

        writer.WriteStartObject();
        if (value.Type is not null)
        {
            writer.WriteString("type"u8, value.Type);
        }

        foreach (var (name, property) in value.Unknown ?? [])
        {
            writer.WritePropertyName(name);
            property.WriteTo(writer);
        }

        writer.WriteEndObject();
    }
}
