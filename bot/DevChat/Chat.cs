namespace NotesBot.DevChat;

/// <summary>What was said in one conversation; the newest activities only. Guarded by the lock of <see cref="ChatRecord"/>.</summary>
internal sealed class Chat(Conversation conversation)
{
    /// <summary>How many activities a conversation keeps.</summary>
    public const int Kept = 500;

    private readonly List<Entry> _entries = [];

    public Conversation Conversation => conversation;

    public IReadOnlyList<Entry> Entries => _entries;

    /// <summary>Null until it is known: after a restart the bot may well be installed, so it is not refused.</summary>
    public bool? Installed { get; set; }

    public void Add(Entry entry)
    {
        _entries.Add(entry);
        if (_entries.Count > Kept)
        {
            _entries.RemoveAt(0);
        }
    }

    public Entry? Find(string id) => _entries.Find(entry => entry.Id == id);

    public void Replace(Entry entry)
    {
        var index = _entries.FindIndex(old => old.Id == entry.Id);
        if (index >= 0)
        {
            _entries[index] = entry;
        }
    }

    public void Remove(string id) => _entries.RemoveAll(entry => entry.Id == id);
}
