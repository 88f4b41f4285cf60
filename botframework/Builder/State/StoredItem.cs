using System;
using System.Collections.Generic;
using System.Text.Json;
using Microsoft.Bot.Schema.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>An object as <see cref="MemoryStorage"/> keeps it.</summary>
internal sealed class StoredItem
{
    private readonly string json;
    private readonly Type type;

    private StoredItem(string json, Type type, string version) => (this.json, this.type, Version) = (json, type, version);

    public string Version { get; }

    /// <summary>What a test that brought a dictionary sees of it.</summary>
    public JObject Shown { get; set; }

    public static StoredItem Of(object value, string version) => new(SchemaJson.ToJson(value), value.GetType(), version);

    public static StoredItem Of(JObject value, string version) =>
        new(value.ToString(), typeof(Dictionary<string, object>), version) { Shown = value };

    public object Read()
    {
        if (typeof(IDictionary<string, object>).IsAssignableFrom(type))
        {
            var state = JsonSerializer.Deserialize(json, SchemaJson.TypeInfo<Dictionary<string, object>>());
            state[ItemVersion.Entry] = Version;
            return state;
        }

        var value = JsonSerializer.Deserialize(json, SchemaJson.Options.GetTypeInfo(type));
        if (value is IStoreItem item)
        {
            item.ETag = Version;
        }

        return value;
    }

    public JObject ToJObject()
    {
        var shown = JObject.Parse(json);
        if (typeof(IStoreItem).IsAssignableFrom(type))
        {
            shown[ItemVersion.Entry] = Version;
        }
        else
        {
            shown.Remove(ItemVersion.Entry);
        }

        return shown;
    }
}
