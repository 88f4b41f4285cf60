using NotesBot.Cards.Templating;

namespace NotesBot.Cards;

/// <summary>Texts below one another, as the templates expect them.</summary>
internal static class Paragraphs
{
    public static Value Of(IEnumerable<string> texts) => Value.ListOf(texts, text => new() { ["text"] = text });
}
