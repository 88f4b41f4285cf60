namespace NotesBot.Tests.BotFramework.Schema;

/// <summary>Activities as channels send them, one of each kind.</summary>
internal static class WireSamples
{
    public const string TeamsMessage = """
        {
          "type": "message", "id": "1485983408511", "timestamp": "2026-11-21T09:00:00+00:00",
          "localTimestamp": "2026-11-21T17:00:00+08:00", "localTimezone": "Asia/Shanghai",
          "serviceUrl": "https://smba.trafficmanager.net/apac/", "channelId": "msteams",
          "from": { "id": "29:1abc", "name": "Li Wei", "aadObjectId": "b1d7a0f2", "licence": { "kind": "E5" } },
          "conversation": { "conversationType": "personal", "tenantId": "72f988bf", "id": "a:1xyz", "isPinned": true },
          "recipient": { "id": "28:bot", "name": "NotesBot", "role": "bot" },
          "text": "<at>NotesBot</at> 你好 \u003c3 😀", "textFormat": "plain", "locale": "zh-CN",
          "attachments": [{ "contentType": "text/html", "content": "<p>hi</p>", "size": 12 }, { "contentType": "x/y", "content": { "a": [1, null, 1.50] } }],
          "entities": [
            { "type": "clientInfo", "locale": "zh-CN", "country": "CN", "timezone": "Asia/Shanghai", "platform": "Windows" },
            { "type": "mention", "text": "<at>NotesBot</at>", "mentioned": { "id": "28:bot", "name": "NotesBot" } }
          ],
          "channelData": { "tenant": { "id": "72f988bf" }, "source": { "name": "message" }, "deep": { "n": null } },
          "suggestedActions": { "to": ["29:1abc"], "actions": [{ "type": "imBack", "title": "Yes", "value": "yes" }] },
          "somethingNew": { "of": ["the", "future"] }, "anotherNumber": 12345678901234567890
        }
        """;

    public static TheoryData<string> All => new()
    {
        """{ "type": "message", "value": { "verb": "note.next", "draft": 7 }, "replyToId": "1" }""",
        """{ "type": "conversationUpdate", "membersAdded": [{ "id": "1" }], "membersRemoved": [], "topicName": "t", "historyDisclosed": true }""",
        """{ "type": "installationUpdate", "action": "add" }""",
        """{ "type": "messageReaction", "reactionsAdded": [{ "type": "like" }], "reactionsRemoved": [{ "type": "heart" }] }""",
        """{ "type": "messageUpdate", "text": "new", "channelData": { "eventType": "editMessage" } }""",
        """{ "type": "messageDelete", "id": "1" }""",
        """{ "type": "typing" }""",
        """{ "type": "event", "name": "tokens/response", "value": [1, "two", null], "relatesTo": { "conversation": { "id": "c" } } }""",
        """{ "type": "invoke", "name": "adaptiveCard/action", "value": { "action": { "type": "Action.Execute", "verb": "v", "data": {} } } }""",
        """{ "type": "endOfConversation", "code": "completedSuccessfully", "text": "bye" }""",
        """{ "type": "trace", "label": "l", "valueType": "vt", "name": "n", "value": 1 }""",
        """{ "type": "handoff" }""",
        """{ "type": "command", "name": "c", "value": { "commandId": "1" } }""",
        """{ "type": "suggestion", "textHighlights": [{ "text": "t", "occurrence": 1 }] }""",
        """{ "type": "message", "semanticAction": { "id": "s", "state": "start", "entities": { "e": { "type": "x", "k": 1 } } } }""",
        """{ "type": "message", "importance": "high", "deliveryMode": "expectReplies", "expiration": "2026-11-21T09:00:00+00:00", "listenFor": ["a"] }""",
        """{ "type": "message", "$type": "a", "unknown": 1, "from": { "id": "1", "$type": "b", "$id": "c" }, "attachments": [{ "$ref": "d" }] }""",
        """{ "type": "message", "text": "", "speak": "s", "inputHint": "expectingInput", "summary": "s", "attachmentLayout": "carousel" }""",
        TeamsMessage,
    };
}
