using System;
using System.Collections.Generic;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>An object as <see cref="MemoryStorage"/> keeps it.</summary>
internal sealed class StoredItem
{
    private readonly KeptTypes kept;

    private StoredItem(KeptTypes kept, string version) => (this.kept, Version) = (kept, version);

    public string Version { get; }

    /// <summary>What a test that brought a dictionary sees of it.</summary>
    public JObject Shown { get; set; }

    public static StoredItem Of(object value, string version)
    {
        var type = value is IDictionary<string, object> ? typeof(Dictionary<string, object>) : value.GetType();
        return new StoredItem(new KeptTypes(value, type), version);
    }

    public static StoredItem Of(JObject value, string version) =>
        new(new KeptTypes(value.ToString(), typeof(Dictionary<string, object>)), version) { Shown = value };

    public object Read()
    {
        var value = kept.Read();
        if (value is Dictionary<string, object> state)
        {
            state[ItemVersion.Entry] = Version;
        }
        else if (value is IStoreItem item)
        {
            item.ETag = Version;
        }

        return value;
    }

    public JObject ToJObject()
    {
        var shown = JObject.Parse(kept.Json);
        shown.Remove(ItemVersion.Entry);
        if (kept.IsStoreItem)
        {
            shown[ItemVersion.Entry] = Version;
        }

        return shown;
    }
}
