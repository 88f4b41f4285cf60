using System.Text.Json.Nodes;

namespace NotesBot.Tests.DevChat;

/// <summary>What the stand-in bot says in the browser tests: one answer a word, and a form of two pages.</summary>
internal static class ChattyBot
{
    public const string Note = "COVID: no  impact\n*not bold* _nor this_ <b>nor HTML</b>\n\n- item  with   spaces";

    public static void Chat(this StandInBot bot) => bot.Answer = activity => AnswerAsync(bot, activity);

    /// <summary>A card with every kind of input, as the bot makes them.</summary>
    public static JsonObject Form(string title, string verb, string? value = null)
    {
        var card = JsonNode.Parse("""
            { "type": "AdaptiveCard", "version": "1.5",
              "body": [
                { "type": "TextBlock", "text": "", "size": "Large", "weight": "Bolder", "wrap": true },
                { "type": "TextBlock", "text": "What was done, in a **sentence** or two.", "wrap": true },
                { "type": "Input.Text", "id": "summary", "label": "Summary", "isMultiline": true },
                { "type": "Input.Number", "id": "entitlements", "label": "Entitlements", "min": 0, "max": 10 },
                { "type": "Input.ChoiceSet", "id": "workloads", "label": "Workloads", "isMultiSelect": true, "style": "expanded",
                  "choices": [{ "title": "Exchange Online", "value": "EXO" }, { "title": "Microsoft Teams", "value": "TEAMS" }] },
                { "type": "Input.ChoiceSet", "id": "status", "label": "Status", "value": "on_track", "isRequired": true,
                  "errorMessage": "Choose a status.",
                  "choices": [{ "title": "On Track", "value": "on_track" }, { "title": "Paused", "value": "paused" }] },
                { "type": "Input.Date", "id": "next_action_date", "label": "Next action date" }],
              "actions": [
                { "type": "Action.Execute", "title": "Next", "data": { "draft": "d1", "page": "summary", "revision": 3 } },
                { "type": "Action.Execute", "title": "Back", "verb": "note.back", "associatedInputs": "none" },
                { "type": "Action.Submit", "title": "Save for later", "data": { "verb": "note.save_draft" } }] }
            """)!;
        card["body"]![0]!["text"] = title;
        card["body"]![2]!["value"] = value;
        card["actions"]![0]!["verb"] = verb;
        var attachment = new JsonObject { ["contentType"] = "application/vnd.microsoft.card.adaptive", ["content"] = card };
        return new JsonObject { ["type"] = "message", ["attachments"] = new JsonArray(attachment) };
    }

    public static JsonNode Content(JsonObject message) => message["attachments"]![0]!["content"]!.DeepClone();

    private static async Task<(int, JsonNode?)> AnswerAsync(StandInBot bot, JsonObject activity)
    {
        switch (activity["type"]!.ToString(), activity["text"]?.ToString(), activity["value"]?["action"]?["verb"]?.ToString())
        {
            case ("installationUpdate", _, _) when activity["action"]!.ToString() == "add":
                await bot.ReplyAsync(activity, Text("Hello! I walk you through a **note** after a call.\n\nType `note`.", "markdown"));
                break;
            case ("message", "card", _):
                await bot.ReplyAsync(activity, Form("Technical Enablement", "note.next"));
                break;
            case ("message", "note", _):
                await bot.ReplyAsync(activity, Text(Note, "plain"));
                break;
            case ("message", "suggest", _):
                var suggestion = Text("Which one?", "plain");
                suggestion["suggestedActions"] = JsonNode.Parse("""{"actions":[{"type":"imBack","title":"The note","value":"note"}]}""");
                await bot.ReplyAsync(activity, suggestion);
                break;
            case ("message", "typing", _):
                await bot.ReplyAsync(activity, new JsonObject { ["type"] = "typing" });
                break;
            case ("message", "break", _):
                return (500, null);
            case ("message", { } text, _):
                await bot.ReplyAsync(activity, Text($"You said: {text}", "markdown"));
                break;
            case ("invoke", _, "note.next"):
                return (200, Answer(200, "application/vnd.microsoft.card.adaptive", Content(Form("Review", "note.post", "as typed"))));
            case ("invoke", _, "note.back"):
                var error = new JsonObject { ["code"] = "Stale", ["message"] = "This page is gone." };
                return (200, Answer(400, "application/vnd.microsoft.error", error));
            case ("invoke", _, "note.post"):
                return (200, Answer(200, "application/vnd.microsoft.activity.message", "Posted. Well done."));
        }

        return (200, null);
    }

    private static JsonObject Text(string text, string format) => new() { ["type"] = "message", ["text"] = text, ["textFormat"] = format };

    private static JsonObject Answer(int status, string type, JsonNode value) =>
        new() { ["statusCode"] = status, ["type"] = type, ["value"] = value };
}
