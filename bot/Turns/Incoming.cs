using System.Globalization;
using NotesBot.Notes.Questions;

namespace NotesBot.Turns;

/// <summary>What a person did: typed a sentence, or tapped a card's action.</summary>
internal abstract record Incoming
{
    private Incoming()
    {
    }

    internal sealed record Typed(string Text) : Incoming;

    /// <param name="Verb">One of <see cref="Verbs"/>; an unknown one comes from an older card or a stranger's.</param>
    /// <param name="Draft">The draft the card was for; null for a card that is about none.</param>
    /// <param name="Revision">The draft's revision when the card was made; null for a typed command, which means the newest.</param>
    /// <param name="Inputs">What stood in the card's inputs; null when nothing of a card came along.</param>
    internal sealed record Tapped(string Verb, string? Draft = null, string? Page = null, int? Revision = null, RawValues? Inputs = null)
        : Incoming
    {
        private static readonly string[] OfTheCard = ["verb", "draft", "page", "revision"];

        public static Tapped Of(string verb, IReadOnlyDictionary<string, string> fields) => new(
            verb,
            fields.GetValueOrDefault("draft"),
            fields.GetValueOrDefault("page"),
            int.TryParse(fields.GetValueOrDefault("revision"), CultureInfo.InvariantCulture, out var revision) ? revision : null,
            RawValues.Of(fields.Where(field => !OfTheCard.Contains(field.Key))));

        /// <summary>A field of the card's data that is no input, such as <c>confirmed</c>.</summary>
        public string Field(string name) => Inputs?[name] ?? "";
    }
}
