using System;
using System.Collections.Generic;
using System.Globalization;
using System.Threading;
using System.Threading.Tasks;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>
/// Keeps objects in memory, as JSON, so that what was read and what is kept are never the same object. Honours ETags: an
/// <see cref="IStoreItem"/>'s, and the <c>eTag</c> entry of a dictionary.
/// </summary>
public class MemoryStorage : IStorage
{
    private const string ETag = "eTag";
    private const string AnyVersion = "*";

    private readonly Dictionary<string, Item> items = new(StringComparer.Ordinal);
    private long versions;

    /// <param name="dictionary">What is there from the start, by key. (Its type is why this project knows Newtonsoft.Json at all.)</param>
    public MemoryStorage(Dictionary<string, JObject> dictionary = null)
    {
        foreach (var (key, value) in dictionary ?? [])
        {
            items[key] = Item.OfJson(value.ToString(), (versions++).ToString(CultureInfo.InvariantCulture));
        }
    }

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        lock (items)
        {
            foreach (var key in keys)
            {
                items.Remove(key);
            }
        }

        return Task.CompletedTask;
    }

    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var found = new Dictionary<string, object>(keys.Length);
        lock (items)
        {
            foreach (var key in keys)
            {
                if (items.TryGetValue(key, out var item))
                {
                    found[key] = item.Read();
                }
            }
        }

        return Task.FromResult<IDictionary<string, object>>(found);
    }

    /// <exception cref="ArgumentException">An item was read as another version than the one that is kept.</exception>
    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(changes);
        lock (items)
        {
            foreach (var (key, value) in changes)
            {
                var version = VersionOf(value);
                if (items.TryGetValue(key, out var kept) && version is not null && version != AnyVersion && version != kept.Version)
                {
                    throw new ArgumentException($"Etag conflict.\r\n\r\nOriginal: {version}\r\nCurrent: {kept.Version}");
                }
            }

            foreach (var (key, value) in changes)
            {
                items[key] = Item.Of(value, (versions++).ToString(CultureInfo.InvariantCulture));
            }
        }

        return Task.CompletedTask;
    }

    private static string VersionOf(object value) => value switch
    {
        IStoreItem item => item.ETag,
        IDictionary<string, object> state when state.TryGetValue(ETag, out var version) => version?.ToString(),
        _ => null,
    };

    private sealed record Item(KeptTypes Kept, string Version)
    {
        public static Item Of(object value, string version) => new(value switch
        {
            null => null,
            IDictionary<string, object> => new KeptTypes(value, typeof(Dictionary<string, object>)),
            _ => new KeptTypes(value, value.GetType()),
        }, version);

        public static Item OfJson(string json, string version) => new(new KeptTypes(json, typeof(Dictionary<string, object>)), version);

        public object Read()
        {
            var value = Kept?.Read();
            if (value is Dictionary<string, object> state)
            {
                state[ETag] = Version;
            }
            else if (value is IStoreItem item)
            {
                item.ETag = Version;
            }

            return value;
        }
    }
}
