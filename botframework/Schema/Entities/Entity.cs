using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Bot.Schema.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Something an activity carries besides its content; <see cref="Type"/> says what the rest means.</summary>
[JsonConverter(typeof(EntityConverter))]
public class Entity
{
    // Nobody asks for most of the properties.
    private JsonElement? json;
    private Dictionary<string, JsonElement> unknown;

    public Entity()
    {
    }

    public Entity(string type = null)
    {
        Type = type;
    }

    public string Type { get; set; }

    /// <summary>The properties of this type of entity, kept so that they are written back.</summary>
    [JsonInclude, JsonExtensionData]
    internal Dictionary<string, JsonElement> Unknown
    {
        get => unknown ??= json is { } read ? PropertiesOf(read) : null;
        set => (unknown, json) = (value, null);
    }

    /// <summary>The JSON this entity was read from, unless it may have been changed since.</summary>
    internal JsonElement? Json => unknown is null && json is { } read && IsTypeOf(read) ? read : null;

    /// <summary>This entity as another type, by way of its JSON.</summary>
    public T GetAs<T>() => SchemaJson.Convert<T>(Json ?? SchemaJson.ToElement(this));

    /// <summary>Takes over type and properties of <paramref name="obj"/>, by way of its JSON.</summary>
    public void SetAs<T>(T obj)
    {
        var entity = SchemaJson.Convert<Entity>(SchemaJson.ToElement(obj));
        Type = entity.Type;
        Unknown = entity.Unknown;
    }

    /// <summary>Whether both have the same JSON.</summary>
    public bool Equals(Entity other) =>
        other is not null && JsonElement.DeepEquals(SchemaJson.ToElement(this), SchemaJson.ToElement(other));

    public override bool Equals(object obj) =>
        ReferenceEquals(this, obj) || (obj is Entity other && other.GetType() == GetType() && Equals(other));

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Type ?? string.Empty);

    /// <exception cref="JsonException">It is no object, or its type no string.</exception>
    internal static Entity Of(JsonElement json) => new(TypeOf(json)) { json = json };

    private static string TypeOf(JsonElement json) =>
        !json.TryGetProperty("type"u8, out var type) ? null
        : type.ValueKind is JsonValueKind.String or JsonValueKind.Null ? type.GetString()
        : throw new JsonException("An entity's type must be a string.");

    private bool IsTypeOf(JsonElement read) =>
        read.TryGetProperty("type"u8, out var type) && type.ValueKind == JsonValueKind.String ? type.ValueEquals(Type) : Type is null;

    private static Dictionary<string, JsonElement> PropertiesOf(JsonElement json)
    {
        var properties = new Dictionary<string, JsonElement>();
        foreach (var property in json.EnumerateObject())
        {
            if (!property.NameEquals("type"u8))
            {
                properties[property.Name] = property.Value;
            }
        }

        return properties.Count == 0 ? null : properties;
    }
}
