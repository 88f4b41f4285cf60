using NotesBot.Cards.Templating;
using NotesBot.Stores;

namespace NotesBot.Cards;

/// <summary>An action of a card, as the templates expect it: an Execute, and the same as a Submit for older clients.</summary>
internal static class Tap
{
    /// <summary>An action on a draft, as it is now.</summary>
    public static CardData On(Draft draft, string title, string verb, string? page = null, bool confirmed = false) => Of(title, verb, new CardData
    {
        ["draft"] = draft.Id,
        ["page"] = page ?? draft.Page,
        ["revision"] = draft.Revision,
        ["confirmed"] = confirmed ? "true" : null,
    });

    public static CardData Of(string title, string verb, CardData? data = null) => new()
    {
        ["title"] = title,
        ["verb"] = verb,
        ["data"] = data ??= new(),
        ["submitData"] = new CardData(data) { ["verb"] = verb },
    };
}
