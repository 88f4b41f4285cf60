using System.Text;
using Microsoft.Bot.Builder;

namespace NotesBot.Stores;

/// <summary>State as the SDK's contract hands it over: a dictionary that holds its version as one of its entries, or as a property.</summary>
internal sealed class BotStateValue
{
    /// <summary>The entry of a dictionary that holds its version.</summary>
    public const string ETagEntry = "eTag";

    private readonly object value;
    private readonly IDictionary<string, object> members;

    /// <exception cref="NotSupportedException">The value is no dictionary: another object can't be written without reflection.</exception>
    public BotStateValue(string key, object value)
    {
        this.value = value;
        members = value as IDictionary<string, object>
            ?? throw new NotSupportedException($"Bot state '{key}' is a {value.GetType()}: only dictionaries can be stored.");
        var version = value is IStoreItem item ? item.ETag : members.TryGetValue(ETagEntry, out var entry) ? entry as string : null;
        Item = new BotStateItem(key, Encoding.UTF8.GetString(BotStateWriter.Write(members, but: ETagEntry)), version);
    }

    public BotStateItem Item { get; }

    /// <summary>Tells the value its new version, so that a second save in the same turn isn't taken for somebody else's.</summary>
    public void Written()
    {
        if (value is IStoreItem item)
        {
            item.ETag = Item.NextETag;
        }
        else if (!members.IsReadOnly)
        {
            members[ETagEntry] = Item.NextETag;
        }
    }
}
