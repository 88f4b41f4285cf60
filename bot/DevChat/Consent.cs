using System.Text.Json.Nodes;

namespace NotesBot.DevChat;

/// <summary>What somebody answers to a bot that wants to give them a file.</summary>
internal sealed class Consent(ChatRecord record, Drive drive, Post post)
{
    public const string CardType = "application/vnd.microsoft.teams.card.file.consent";

    /// <param name="cardId">The activity with the card.</param>
    /// <param name="action"><c>accept</c> or <c>decline</c>.</param>
    /// <returns>How the bot took it; null where there is no such card.</returns>
    public async Task<Delivery?> AnswerAsync(Conversation place, Person from, string cardId, string action, string origin)
    {
        var card = record.Find(place, cardId) is { FromBot: true } entry
            ? (JsonNode.Parse(entry.Activity)?["attachments"] as JsonArray)?.FirstOrDefault(attachment => attachment.Text("contentType") == CardType)
            : null;
        if (card is null || action is not ("accept" or "decline"))
        {
            return null;
        }

        var value = new JsonObject { ["type"] = "fileUpload", ["action"] = action };
        value["context"] = card["content"]?[$"{action}Context"]?.DeepClone();
        if (action == "accept")
        {
            value["uploadInfo"] = drive.Offer(card.Text("name") ?? "file", origin);
        }

        var invoke = new JsonObject { ["type"] = "invoke", ["name"] = "fileConsent/invoke", ["replyToId"] = cardId, ["value"] = value };
        return (await post.SendAsync(invoke, place, from, origin)).Delivery;
    }
}
