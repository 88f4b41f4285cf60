using System.Text.Json.Nodes;
using NotesBot.Cards.Templating;
using NotesBot.Notes.Texts;

namespace NotesBot.Cards;

/// <summary>A list of drafts or notes; each row opens one, and may have another action beside it. Inputs stand below the list.</summary>
internal static class ListCard
{
    public static string Write(
        Words words,
        string title,
        string? intro,
        string empty,
        IEnumerable<Notice> notices,
        IEnumerable<Item> items,
        IEnumerable<JsonObject> actions,
        IEnumerable<JsonObject>? inputs = null)
    {
        var data = new JsonObject
        {
            ["lang"] = words.Code,
            ["title"] = title,
            ["notices"] = Notice.Json(notices),
            ["items"] = new JsonArray([.. items.Select(Row)]),
            ["inputs"] = new JsonArray([.. inputs ?? []]),
            ["actions"] = new JsonArray([.. actions]),
        };
        if (intro is not null)
        {
            data["intro"] = intro;
        }

        if (data["items"] is JsonArray { Count: 0 })
        {
            data["empty"] = empty;
        }

        return CardTemplates.List.Expand(data);
    }

    private static JsonNode Row(Item item)
    {
        var row = new JsonObject { ["title"] = item.Title, ["subtitle"] = item.Subtitle, ["open"] = item.Open };
        if (item.Beside is not null)
        {
            row["beside"] = item.Beside;
        }

        return row;
    }

    internal sealed record Item(string Title, string Subtitle, JsonObject Open, JsonObject? Beside = null);
}
