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
    internal Dictionary<string, JsonElement> Unknown { get; set; }

    /// <summary>This entity as another type, by way of its JSON.</summary>
    public T GetAs<T>() => SchemaJson.Convert<T>(SchemaJson.ToElement(this));

    /// <summary>Takes over type and properties of <paramref name="obj"/>, by way of its JSON.</summary>
    public void SetAs<T>(T obj)
    {
        var entity = SchemaJson.Convert<Entity>(SchemaJson.ToElement(obj));
        Type = entity.Type;
        Unknown = entity.Unknown;
    }

    /// <summary>Whether both have the same JSON.</summary>
    public bool Equals(Entity other) =>
        other is not null && string.Equals(SchemaJson.ToJson(this), SchemaJson.ToJson(other), StringComparison.Ordinal);

    public override bool Equals(object obj) =>
        ReferenceEquals(this, obj) || (obj is Entity other && other.GetType() == GetType() && Equals(other));

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Type ?? string.Empty);
}
