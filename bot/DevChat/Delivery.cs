using System.Text.Json.Nodes;

namespace NotesBot.DevChat;

/// <summary>How the bot took an activity.</summary>
/// <param name="Status">The HTTP status; null if the activity was not delivered.</param>
/// <param name="Body">The answer's body: JSON if it was JSON, otherwise its text.</param>
/// <param name="Problem">Why there is no status, or what is wrong with it, in words for the chat; null if all is well.</param>
internal sealed record Delivery(int? Status, JsonNode? Body, string? Problem)
{
    public JsonObject ToJson() => new() { ["status"] = Status, ["body"] = Body?.DeepClone(), ["problem"] = Problem };
}
