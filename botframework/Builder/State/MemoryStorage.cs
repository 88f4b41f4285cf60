using System;
using System.Collections.Generic;
using System.Globalization;
using System.Threading;
using System.Threading.Tasks;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>
/// Keeps objects in memory, as JSON, so that what was read and what is kept are never the same object. Honours versions: an
/// <see cref="IStoreItem"/>'s, and the <c>eTag</c> entry of a dictionary, which after the write holds the new version.
/// </summary>
public class MemoryStorage : IStorage
{
    private readonly Dictionary<string, StoredItem> items = new(StringComparer.Ordinal);
    private readonly Dictionary<string, JObject> shown;
    private long versions;

    /// <param name="dictionary">Where to keep them, for a test that wants to look. (Its type is why this project knows Newtonsoft.Json.)</param>
    public MemoryStorage(Dictionary<string, JObject> dictionary = null) => shown = dictionary;

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        lock (items)
        {
            foreach (var key in keys)
            {
                items.Remove(key);
                shown?.Remove(key);
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
                if (Find(key) is { } item)
                {
                    found[key] = item.Read();
                }
            }
        }

        return Task.FromResult<IDictionary<string, object>>(found);
    }

    /// <summary>Writes all changes, or none.</summary>
    /// <exception cref="ArgumentException">An item was read as another version than the one that is kept.</exception>
    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(changes);
        lock (items)
        {
            foreach (var (key, value) in changes)
            {
                var kept = Find(key)?.Version;
                if (!ItemVersion.Of(value).Allows(kept))
                {
                    throw new ArgumentException($"Etag conflict.\r\n\r\nOriginal: {ItemVersion.Of(value).Known}\r\nCurrent: {kept}");
                }
            }

            foreach (var (key, value) in changes)
            {
                Keep(key, value);
            }
        }

        return Task.CompletedTask;
    }

    private void Keep(string key, object value)
    {
        if (value is null)
        {
            items.Remove(key);
            shown?.Remove(key);
            return;
        }

        var item = StoredItem.Of(value, NextVersion());
        items[key] = item;
        ItemVersion.Tell(value, item.Version);
        if (shown is not null)
        {
            shown[key] = item.Shown = item.ToJObject();
        }
    }

    // What a test put into its dictionary, or changed there, counts.
    private StoredItem Find(string key)
    {
        var item = items.GetValueOrDefault(key);
        var put = shown?.GetValueOrDefault(key);
        if (shown is null || ReferenceEquals(item?.Shown, put))
        {
            return item;
        }

        return put is null ? null : items[key] = StoredItem.Of(put, NextVersion());
    }

    private string NextVersion() => (versions++).ToString(CultureInfo.InvariantCulture);
}
