using System.Text.Json.Nodes;

namespace NotesBot.Tests.Chat;

/// <summary>Looks into a card as a client does.</summary>
internal static class CardJson
{
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    public static JsonObject? Of(JsonObject message) =>
        message["attachments"] is JsonArray { Count: > 0 } attachments && attachments[0]!["contentType"]!.GetValue<string>() == ContentType
            ? attachments[0]!["content"]!.AsObject()
            : null;

    public static IEnumerable<JsonObject> Inputs(JsonObject card) => All(card).Where(e => Type(e).StartsWith("Input.", StringComparison.Ordinal));

    public static IEnumerable<JsonObject> Actions(JsonNode? card) => All(card).Where(e => Type(e) == "Action.Execute");

    /// <summary>The action of that title, or of that verb (with <c>verb page</c> for one among several).</summary>
    public static JsonObject Action(JsonObject card, string name)
    {
        var actions = Actions(card).ToList();
        return actions.FirstOrDefault(a => a["title"]?.GetValue<string>() == name)
            ?? actions.FirstOrDefault(a => a["verb"]!.GetValue<string>() == name)
            ?? actions.FirstOrDefault(a => $"{a["verb"]} {a["data"]?["page"]}" == name)
            ?? throw new InvalidOperationException(
                $"No action '{name}' among: {string.Join(", ", actions.Select(a => $"{a["title"]} ({a["verb"]} {a["data"]?["page"]})"))}\n{CardText.Of(card)}");
    }

    /// <summary>Every element and action of a card, in reading order; fallbacks are not drawn, and left out.</summary>
    public static IEnumerable<JsonObject> All(JsonNode? node) => node switch
    {
        JsonObject json => json.Where(p => p.Key is not "fallback" and not "data").SelectMany(p => All(p.Value))
            .Prepend(json).Where(e => e.ContainsKey("type")),
        JsonArray array => array.SelectMany(All),
        _ => [],
    };

    public static string Type(JsonObject element) => element["type"] is JsonValue value && value.TryGetValue<string>(out var type) ? type : "";
}
