using System.Text.Json.Nodes;

namespace NotesBot.Cards;

/// <summary>A sentence at the top of a card.</summary>
/// <param name="Style">A container style of Adaptive Cards: attention, warning, good, accent, default.</param>
internal sealed record Notice(string Text, string Style = "default")
{
    public static Notice Warning(string text) => new(text, "warning");

    public static Notice Good(string text) => new(text, "good");

    public static JsonArray Json(IEnumerable<Notice> notices) =>
        [.. notices.Select(notice => (JsonNode)new JsonObject { ["text"] = notice.Text, ["style"] = notice.Style })];
}
