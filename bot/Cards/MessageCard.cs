using System.Text.Json.Nodes;
using NotesBot.Cards.Templating;
using NotesBot.Notes.Texts;

namespace NotesBot.Cards;

/// <summary>A few sentences with what can be done next.</summary>
internal static class MessageCard
{
    public static string Write(
        Words words,
        string title,
        IEnumerable<string> paragraphs,
        IEnumerable<JsonObject> actions,
        IEnumerable<(string Term, string Text)>? bullets = null) =>
        CardTemplates.Message.Expand(new JsonObject
        {
            ["lang"] = words.Code,
            ["title"] = title,
            ["paragraphs"] = new JsonArray([.. paragraphs.Select(text => (JsonNode)new JsonObject { ["text"] = text })]),
            ["bullets"] = new JsonArray([.. (bullets ?? []).Select(b => (JsonNode)new JsonObject { ["term"] = b.Term, ["text"] = b.Text })]),
            ["actions"] = new JsonArray([.. actions]),
        });
}
