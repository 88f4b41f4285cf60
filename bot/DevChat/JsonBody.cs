using System.Text.Json;
using System.Text.Json.Nodes;

namespace NotesBot.DevChat;

/// <summary>Reads a request's body.</summary>
internal static class JsonBody
{
    /// <returns>The object; null if the body is no JSON object.</returns>
    public static async Task<JsonObject?> ReadAsync(HttpRequest request)
    {
        try
        {
            return await JsonNode.ParseAsync(request.Body, cancellationToken: request.HttpContext.RequestAborted) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>A text of the object; null if it is missing or no text.</summary>
    public static string? Text(this JsonNode? node, string name) =>
        node is JsonObject parent && parent[name] is JsonValue value && value.TryGetValue(out string? text) ? text : null;
}
