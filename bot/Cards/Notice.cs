using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace NotesBot.Cards;

/// <summary>A sentence at the top of a card.</summary>
/// <param name="Style">A container style of Adaptive Cards: attention, warning, good, accent, default.</param>
internal sealed record Notice(string Text, string Style = "default")
{
    /// <summary>What can be done about it by a tap.</summary>
    public ImmutableArray<JsonObject> Taps { get; init; } = [];

    public static Notice Warning(string text) => new(text, "warning");

    public static Notice Good(string text) => new(text, "good");

    public static JsonArray Json(IEnumerable<Notice> notices) => [.. notices.Select(Json)];

    private static JsonNode Json(Notice notice)
    {
        var json = new JsonObject { ["text"] = notice.Text, ["style"] = notice.Style };
        if (!notice.Taps.IsEmpty)
        {
            json["taps"] = new JsonArray([.. notice.Taps]);
        }

        return json;
    }
}
