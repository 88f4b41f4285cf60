using System.Globalization;
using System.Text.Json.Nodes;

namespace NotesBot.DevChat;

/// <summary>
/// The channel's memory: every conversation with its activities. Whatever changes is told to the open pages, in the same order.
/// </summary>
internal sealed class ChatRecord(ChatEvents events)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Chat> _chats = Conversation.All.ToDictionary(c => c.Id, c => new Chat(c));
    private long _lastId;

    /// <summary>The conversation with this id; of a channel the id of a thread in it will do.</summary>
    public Conversation? Find(string id) => _chats.GetValueOrDefault(id.Split(';')[0])?.Conversation;

    public bool? IsInstalled(Conversation conversation)
    {
        lock (_gate)
        {
            return _chats[conversation.Id].Installed;
        }
    }

    public void SetInstalled(Conversation conversation, bool installed)
    {
        lock (_gate)
        {
            _chats[conversation.Id].Installed = installed;
            events.Add("conversation", new JsonObject { ["conversation"] = conversation.Id, ["installed"] = installed });
        }
    }

    /// <summary>
    /// A new activity's id. By the machine's clock, so that ids of before a restart never come again; the development clock may go back.
    /// </summary>
    public string NextId()
    {
        lock (_gate)
        {
            _lastId = Math.Max(_lastId + 1, DateTimeOffset.UtcNow.ToUnixTimeMilliseconds());
            return _lastId.ToString(CultureInfo.InvariantCulture);
        }
    }

    public IReadOnlyList<Entry> Entries(Conversation conversation)
    {
        lock (_gate)
        {
            return [.. _chats[conversation.Id].Entries];
        }
    }

    public Entry? Find(Conversation conversation, string id)
    {
        lock (_gate)
        {
            return _chats[conversation.Id].Find(id);
        }
    }

    public void Add(Conversation conversation, Entry entry)
    {
        lock (_gate)
        {
            _chats[conversation.Id].Add(entry);
            events.Add("added", Told(conversation, entry));
        }
    }

    /// <summary>Tells the open pages of an activity that passes and leaves nothing behind, such as typing.</summary>
    public void Show(Conversation conversation, Entry entry) => events.Add("added", Told(conversation, entry));

    public void Replace(Conversation conversation, Entry entry)
    {
        lock (_gate)
        {
            _chats[conversation.Id].Replace(entry);
            events.Add("updated", Told(conversation, entry));
        }
    }

    public void Remove(Conversation conversation, string id)
    {
        lock (_gate)
        {
            _chats[conversation.Id].Remove(id);
            events.Add("deleted", new JsonObject { ["conversation"] = conversation.Id, ["id"] = id });
        }
    }

    private static JsonObject Told(Conversation conversation, Entry entry) =>
        new() { ["conversation"] = conversation.Id, ["entry"] = entry.ToJson() };
}
