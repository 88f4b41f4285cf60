using Microsoft.Bot.Builder;

namespace NotesBot.Stores;

/// <summary>One value that a bot's state hands over to be written.</summary>
internal sealed class BotStateItem
{
    /// <summary>The entry of a value that holds its version.</summary>
    public const string ETagEntry = "eTag";

    private readonly object value;

    /// <exception cref="NotSupportedException">The value is no dictionary: another object can't be written without reflection.</exception>
    public BotStateItem(string key, object value)
    {
        this.value = value;
        Key = key;
        ETag = value is IStoreItem item ? item.ETag : Members.TryGetValue(ETagEntry, out var version) ? version as string : null;
        Json = BotStateWriter.Write(Members);
    }

    public string Key { get; }

    public string Json { get; }

    /// <summary>The version the value was read at; empty when nothing was stored. Null and * mean: whatever is stored, overwrite it.</summary>
    public string? ETag { get; }

    public bool Overwrites => ETag is null or "*";

    public bool IsNew => ETag is "";

    /// <summary>
    /// The version it becomes. Not a counter: one that starts again after a deletion would let an old value pass for a new one.
    /// </summary>
    public string NextETag { get; } = Guid.NewGuid().ToString("N");

    private IDictionary<string, object> Members => value as IDictionary<string, object>
        ?? throw new NotSupportedException($"Bot state '{Key}' is a {value.GetType()}: only dictionaries can be stored.");

    /// <summary>Tells the value its new version, so that a second save in the same turn isn't taken for somebody else's.</summary>
    public void Written()
    {
        if (value is IStoreItem item)
        {
            item.ETag = NextETag;
        }
        else if (!Members.IsReadOnly)
        {
            Members[ETagEntry] = NextETag;
        }
    }
}
