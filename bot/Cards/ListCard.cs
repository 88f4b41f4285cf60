using NotesBot.Cards.Templating;
using NotesBot.Notes.Texts;

namespace NotesBot.Cards;

/// <summary>A list of drafts or notes; each row opens one, and may have another action beside it. Inputs stand below the list.</summary>
internal static class ListCard
{
    public static byte[] Write(
        Words words,
        string title,
        string? intro,
        string empty,
        IEnumerable<Notice> notices,
        IEnumerable<Item> items,
        IEnumerable<CardData> actions,
        IEnumerable<CardData>? inputs = null)
    {
        var rows = Value.ListOf(items, Row);
        return CardTemplates.List.Expand(new CardData
        {
            ["lang"] = words.Code,
            ["title"] = title,
            ["notices"] = Notice.List(notices),
            ["items"] = rows,
            ["inputs"] = [.. inputs ?? []],
            ["actions"] = [.. actions],
            ["intro"] = intro,
            ["empty"] = rows.IsEmpty ? empty : null,
        });
    }

    private static CardData Row(Item item) =>
        new() { ["title"] = item.Title, ["subtitle"] = item.Subtitle, ["open"] = item.Open, ["beside"] = item.Beside };

    internal sealed record Item(string Title, string Subtitle, CardData Open, CardData? Beside = null);
}
