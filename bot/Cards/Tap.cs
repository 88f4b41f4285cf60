using System.Text.Json.Nodes;
using NotesBot.Stores;

namespace NotesBot.Cards;

/// <summary>An action of a card, as the templates expect it: an Execute, and the same as a Submit for older clients.</summary>
internal static class Tap
{
    /// <summary>An action on a draft, as it is now.</summary>
    public static JsonObject On(Draft draft, string title, string verb, string? page = null, bool confirmed = false)
    {
        var data = new JsonObject { ["draft"] = draft.Id, ["page"] = page ?? draft.Page, ["revision"] = draft.Revision };
        if (confirmed)
        {
            data["confirmed"] = "true";
        }

        return Of(title, verb, data);
    }

    public static JsonObject Of(string title, string verb, JsonObject? data = null)
    {
        data ??= [];
        var submit = (JsonObject)data.DeepClone();
        submit["verb"] = verb;
        return new JsonObject { ["title"] = title, ["verb"] = verb, ["data"] = data, ["submitData"] = submit };
    }
}
