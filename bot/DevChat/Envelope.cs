using System.Globalization;
using System.Text.Json.Nodes;

namespace NotesBot.DevChat;

/// <summary>Puts round an activity of the page what Teams puts round it: who, where, when, and from which client.</summary>
internal sealed class Envelope(DevClock clock, ChatRecord record)
{
    /// <param name="sent">What the page says: the type and what belongs to it. Fields that the channel stamps are overwritten.</param>
    /// <param name="serviceUrl">Where the bot answers.</param>
    public JsonObject Seal(JsonObject sent, Conversation conversation, Person from, string serviceUrl)
    {
        var now = clock.GetUtcNow();
        var local = TimeZoneInfo.ConvertTime(now, TimeZoneInfo.FindSystemTimeZoneById(from.TimeZone));
        var activity = new JsonObject
        {
            ["type"] = sent["type"]?.DeepClone() ?? "message",
            ["id"] = record.NextId(),
            ["timestamp"] = now.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture),
            ["localTimestamp"] = local.ToString("yyyy-MM-dd'T'HH:mm:ss.fffzzz", CultureInfo.InvariantCulture),
            ["localTimezone"] = from.TimeZone,
            ["channelId"] = "msteams",
            ["serviceUrl"] = serviceUrl,
            ["from"] = new JsonObject { ["id"] = from.Id, ["name"] = from.Name, ["aadObjectId"] = from.AadObjectId },
            ["conversation"] = conversation.ToAccount(),
            ["recipient"] = Bot.ToAccount(),
            ["locale"] = from.Locale,
            ["entities"] = Entities(sent, conversation, from),
            ["channelData"] = ChannelData(sent, conversation),
        };
        foreach (var (name, value) in sent)
        {
            if (!activity.ContainsKey(name))
            {
                activity[name] = value?.DeepClone();
            }
        }

        return activity;
    }

    /// <summary>Whether the bot hears of it: in a channel it hears a message only when it is mentioned.</summary>
    public static bool Reaches(JsonObject sent, Conversation conversation) =>
        !conversation.IsChannel || Text(sent) is not { } text || text.Contains(Bot.Mention, StringComparison.Ordinal);

    private static JsonArray Entities(JsonObject sent, Conversation conversation, Person from)
    {
        var entities = sent["entities"] is JsonArray given ? (JsonArray)given.DeepClone() : [];
        if (conversation.IsChannel && Text(sent)?.Contains(Bot.Mention, StringComparison.Ordinal) == true)
        {
            entities.Add((JsonNode)new JsonObject { ["type"] = "mention", ["text"] = Bot.Mention, ["mentioned"] = Bot.ToAccount() });
        }

        entities.Add((JsonNode)new JsonObject
        {
            ["type"] = "clientInfo",
            ["locale"] = from.Locale,
            ["country"] = from.Country,
            ["platform"] = "Web",
            ["timezone"] = from.TimeZone,
        });
        return entities;
    }

    private static JsonObject ChannelData(JsonObject sent, Conversation conversation)
    {
        var data = sent["channelData"] is JsonObject given ? (JsonObject)given.DeepClone() : [];
        data["tenant"] = new JsonObject { ["id"] = People.TenantId };
        if (conversation.IsChannel)
        {
            data["channel"] = new JsonObject { ["id"] = conversation.Id, ["name"] = conversation.Title };
            data["team"] = new JsonObject { ["id"] = conversation.Id, ["name"] = Conversation.TeamName };
        }

        return data;
    }

    private static string? Text(JsonObject sent) =>
        sent["type"]?.ToString() == "message" && sent["text"] is JsonValue value && value.TryGetValue(out string? text) ? text : null;
}
