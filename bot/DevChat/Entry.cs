using System.Text.Json.Nodes;

namespace NotesBot.DevChat;

/// <summary>One recorded activity. It is kept as text, because a JSON tree must not be read by two threads at once.</summary>
/// <param name="Activity">The activity's JSON.</param>
/// <param name="FromBot">Whether the bot sent it; the bot can change its own activities only.</param>
/// <param name="Delivery">How the bot took it, as JSON; null for the bot's own, and while it is under way.</param>
internal sealed record Entry(string Id, string Activity, bool FromBot, string? Delivery = null)
{
    public JsonObject ToJson() => new()
    {
        ["activity"] = JsonNode.Parse(Activity),
        ["fromBot"] = FromBot,
        ["delivery"] = Delivery is null ? null : JsonNode.Parse(Delivery),
    };
}
