namespace NotesBot.Tests.Tokens;

/// <summary>Everything there is to make tokens with: the channel's keys, and one that is not the channel's.</summary>
internal sealed class Scene
{
    public const string AppId = "11111111-2222-3333-4444-555555555555";
    public const string Tenant = "aaaaaaaa-2222-3333-4444-555555555555";

    // Made once: that takes longer than all that is done with them.
    private static readonly ChannelKey Teams = new("teams", ["msteams", "skype"]);
    private static readonly ChannelKey WebChat = new("webchat", ["webchat", "directline"]);
    private static readonly ChannelKey Unendorsed = new("unendorsed", null);
    private static readonly ChannelKey TooShort = new("short", ["msteams"], bits: 1024);
    private static readonly ChannelKey Unpublished = new("foreign", ["msteams"]);

    public ChannelKey Key { get; } = Teams;

    public ChannelKey OfAnotherChannel { get; } = WebChat;

    public ChannelKey OfNoChannel { get; } = Unendorsed;

    public ChannelKey Short { get; } = TooShort;

    /// <summary>Nobody publishes it.</summary>
    public ChannelKey Foreign { get; } = Unpublished;

    public ChannelKey[] Published => [Key, OfAnotherChannel, OfNoChannel, Short];

    public required string ServiceUrl { get; set; }

    public DateTimeOffset Now { get; init; } = DateTimeOffset.UtcNow;

    public Token Good(ChannelKey? key = null) => Token.Good(key ?? Key, AppId, ServiceUrl, Now);
}
