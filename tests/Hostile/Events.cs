using System.Text.Json.Nodes;

namespace NotesBot.Tests.Hostile;

/// <summary>What a channel tells beside messages and taps.</summary>
internal static class Events
{
    public static readonly string[] Invokes =
    [
        "task/fetch", "task/submit", "composeExtension/query", "composeExtension/queryLink", "composeExtension/anonymousQueryLink",
        "composeExtension/selectItem",
        "composeExtension/submitAction", "composeExtension/fetchTask", "composeExtension/querySettingUrl", "composeExtension/setting",
        "composeExtension/onCardButtonClicked", "fileConsent/invoke", "signin/verifyState", "signin/tokenExchange", "signin/failure",
        "message/submitAction",
        "message/fetchTask", "actionableMessage/executeAction", "handoff/action", "config/fetch", "config/submit", "tab/fetch",
        "tab/submit",
        "application/search", "search", "adaptiveCard/other", "adaptiveCard/action", "",
    ];

    private static readonly string[] Types =
    [
        "typing", "endOfConversation", "handoff", "trace", "suggestion", "command", "commandResult", "contactRelationUpdate",
        "deleteUserData", "delay", "invokeResponse",
        "somethingNew", "MESSAGE",
    ];

    private static readonly string[] TeamEvents =
    [
        "channelCreated", "channelDeleted", "channelRenamed", "channelRestored", "teamArchived", "teamDeleted", "teamHardDeleted",
        "teamRenamed", "teamRestored",
        "teamUnarchived", "teamMemberAdded", "editMessage", "undeleteMessage", "softDeleteMessage", "nothingKnown",
    ];

    private static readonly string[] Named =
    [
        "application/vnd.microsoft.readReceipt", "application/vnd.microsoft.meetingStart", "application/vnd.microsoft.meetingEnd",
        "application/vnd.microsoft.meetingParticipantJoin", "application/vnd.microsoft.meetingParticipantLeave", "tokens/response",
        "continueConversation", "other",
    ];

    public static JsonObject Any(Random luck) => luck.Next(10) switch
    {
        0 or 1 => new JsonObject { ["type"] = "conversationUpdate", [luck.Next(3) > 0 ? "membersAdded" : "membersRemoved"] = Members(luck) },
        2 => new JsonObject { ["type"] = "conversationUpdate", ["topicName"] = OddText.Any(luck), ["channelData"] = Team(luck) },
        3 => new JsonObject { ["type"] = "installationUpdate", ["action"] = Of(luck, "add", "remove", "add-upgrade", "remove-upgrade", "other") },
        4 => new JsonObject { ["type"] = "messageUpdate", ["text"] = SaidBefore.Any(luck), ["channelData"] = Team(luck) },
        5 => new JsonObject { ["type"] = "messageDelete", ["channelData"] = Team(luck) },
        6 => new JsonObject
        {
            ["type"] = "messageReaction",
            [luck.Next(2) == 0 ? "reactionsAdded" : "reactionsRemoved"] = new JsonArray(new JsonObject { ["type"] = "like" },
            new JsonObject { ["type"] = OddText.Any(luck) }),
        },
        7 => new JsonObject { ["type"] = "event", ["name"] = Of(luck, Named), ["value"] = Meeting(luck) },
        8 => new JsonObject { ["type"] = "invoke", ["name"] = Of(luck, Invokes), ["value"] = luck.Next(2) == 0 ? OddJson.Any(luck) : Asked(luck) },
        _ => new JsonObject { ["type"] = Of(luck, Types), ["value"] = OddJson.Any(luck), ["text"] = OddText.Any(luck) },
    };

    private static JsonArray Members(Random luck) =>
    [
        .. Enumerable.Range(0, luck.Next(0, 4))
            .Select(_ => (JsonNode)new JsonObject { ["id"] = Of(luck, "28:bot", "29:kim", "29:lee", ""), ["name"] = OddText.Any(luck), ["role"] = "user" }),
    ];

    private static JsonObject Team(Random luck) => new()
    {
        ["eventType"] = Of(luck, TeamEvents),
        ["team"] = new JsonObject { ["id"] = "19:team", ["name"] = OddText.Any(luck) },
        ["channel"] = new JsonObject { ["id"] = "19:channel", ["name"] = OddText.Any(luck) },
        ["tenant"] = new JsonObject { ["id"] = "contoso" },
    };

    private static JsonObject Meeting(Random luck) => new()
    {
        ["Id"] = "meeting", ["Title"] = OddText.Any(luck), ["StartTime"] = "2020-04-01T12:00:00Z", ["EndTime"] = "2020-04-01T13:00:00Z",
        ["members"] = new JsonArray(new JsonObject { ["user"] = new JsonObject { ["id"] = "29:kim" } }), ["lastReadMessageId"] = "5",
    };

    private static JsonObject Asked(Random luck) => new()
    {
        ["commandId"] = "search", ["data"] = new JsonObject { ["verb"] = "note.next", ["text"] = OddText.Any(luck) },
        ["context"] = new JsonObject { ["theme"] = "dark" },
        ["action"] = Of(luck, "accept", "decline", "other"), ["queryText"] = "Con", ["kind"] = "search",
        ["queryOptions"] = new JsonObject { ["skip"] = 0, ["top"] = 15 },
        ["state"] = "123456", ["actionName"] = "feedback", ["actionValue"] = new JsonObject { ["reaction"] = "like" },
        ["url"] = "https://example.com/x",
    };

    private static string Of(Random luck, params string[] names) => names[luck.Next(names.Length)];
}
