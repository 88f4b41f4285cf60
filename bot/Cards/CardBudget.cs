using System.Text;

namespace NotesBot.Cards;

/// <summary>
/// What a card may weigh. 20 KB of JSON is safe under every published limit of Teams; a card's own parts take up to 8 KB of it, so texts
/// share 12 KB. What doesn't fit is cut, and the card says so.
/// </summary>
internal static class CardBudget
{
    /// <summary>Stands where a text was cut.</summary>
    public const char Ellipsis = '…';

    private const int HeaviestCharacter = 3;

    /// <summary>What a text's own place on the card weighs, in bytes: its field, its label, the word that it was cut.</summary>
    private const int Place = 700;

    // A card of so many texts has room for all of them as it is.
    private const int UsualTexts = 6;

    /// <summary>A whole card, in bytes of UTF-8.</summary>
    public const int Card = 20 * 1024;

    /// <summary>All texts of a card together, in bytes of UTF-8.</summary>
    public const int Texts = 12 * 1024;

    /// <summary>All texts of a review, where each has a way to change it.</summary>
    public const int ReviewTexts = 10 * 1024;

    /// <summary>A whole note as one form, in bytes of UTF-8: what is wrong with it must still find room beside its inputs.</summary>
    public const int Form = 18 * 1024;

    /// <summary>How much of each text may be shown on one card, in UTF-16 code units: everything, unless together they are too heavy.</summary>
    /// <param name="texts">Those of one card.</param>
    /// <param name="room">What they may weigh together, in bytes of UTF-8.</param>
    public static int MostOf(IReadOnlyCollection<string> texts, int room = Texts) =>
        Weight(texts) <= Room(texts, room) ? int.MaxValue : Math.Max(0, Room(texts, room)) / (HeaviestCharacter * texts.Count);

    private static int Room(IReadOnlyCollection<string> texts, int room) => room - (Place * Math.Max(0, texts.Count - UsualTexts));

    public static int Weight(IEnumerable<string> texts) => texts.Sum(Encoding.UTF8.GetByteCount);

    /// <summary>At most so many characters, never half of a pair; with an ellipsis where something was left out.</summary>
    public static string Cut(string text, int most) =>
        text.Length <= most ? text : text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)] + Ellipsis;
}
