using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace NotesBot.DevChat;

/// <summary>A place to talk in: somebody's personal chat with the bot, or the team channel.</summary>
/// <param name="Key">The short name in the page's address.</param>
/// <param name="Owner">Whose personal chat it is; null for the channel.</param>
internal sealed record Conversation(string Id, string Key, string Title, Person? Owner)
{
    public const string ChannelId = "19:devchat-general@thread.tacv2";
    public const string TeamName = "FastTrack delivery";

    public static ImmutableArray<Conversation> All { get; } =
    [
        .. People.All.Select(person => new Conversation($"a:devchat-{person.Key}", person.Key, person.Name, person)),
        new(ChannelId, "general", "General", Owner: null),
    ];

    public bool IsChannel => Owner is null;

    public ImmutableArray<Person> Members => Owner is null ? People.All : [Owner];

    /// <summary>The conversation's account as it stands in every activity.</summary>
    public JsonObject ToAccount()
    {
        var account = new JsonObject
        {
            ["id"] = Id,
            ["conversationType"] = IsChannel ? "channel" : "personal",
            ["tenantId"] = People.TenantId,
        };
        if (IsChannel)
        {
            account["isGroup"] = true;
            account["name"] = Title;
        }

        return account;
    }
}
