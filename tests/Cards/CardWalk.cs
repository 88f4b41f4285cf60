using System.Text.Json.Nodes;

namespace NotesBot.Tests.Cards;

/// <summary>Finds things in an expanded card.</summary>
internal static class CardWalk
{
    /// <summary>The node's objects, itself included, in reading order.</summary>
    public static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject properties => properties.SelectMany(property => Objects(property.Value)).Prepend(properties),
        JsonArray items => items.SelectMany(Objects),
        _ => [],
    };

    public static IEnumerable<JsonObject> OfType(JsonNode? card, string typePrefix) =>
        Objects(card).Where(each => TypeOf(each).StartsWith(typePrefix, StringComparison.Ordinal));

    public static string TypeOf(JsonObject element) => element["type"]?.ToString() ?? "";
}
