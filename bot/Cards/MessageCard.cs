using NotesBot.Cards.Templating;
using NotesBot.Notes.Texts;

namespace NotesBot.Cards;

/// <summary>A few sentences with what can be done next.</summary>
internal static class MessageCard
{
    public static byte[] Write(
        Words words,
        string title,
        IEnumerable<string> paragraphs,
        IEnumerable<CardData> actions,
        IEnumerable<(string Term, string Text)>? bullets = null) =>
        CardTemplates.Message.Expand(new CardData
        {
            ["lang"] = words.Code,
            ["title"] = title,
            ["paragraphs"] = Paragraphs.Of(paragraphs),
            ["bullets"] = Value.ListOf(bullets ?? [], bullet => new() { ["term"] = bullet.Term, ["text"] = bullet.Text }),
            ["actions"] = [.. actions],
        });
}
