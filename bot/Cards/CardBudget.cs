using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace NotesBot.Cards;

/// <summary>
/// What a card may weigh. 20 KB of JSON is safe under every published limit of Teams; a card's own parts take up to 8 KB of it, so texts
/// share 12 KB. What doesn't fit is cut, and the card says so.
/// </summary>
internal static class CardBudget
{
    /// <summary>Stands where a text was cut.</summary>
    public const char Ellipsis = '…';

    /// <summary>A Chinese one, in bytes.</summary>
    private const int UsualCharacter = 3;

    /// <summary>What a UTF-16 code unit weighs that JSON can only write as an escape, in bytes.</summary>
    private const int HeaviestEscape = 6;

    /// <summary>What a text's own place on the card weighs, in bytes: its field, its label, the word that it was cut.</summary>
    private const int Place = 700;

    /// <summary>What another line in the same place weighs, in bytes.</summary>
    private const int Line = 120;

    // A card of so many places has room for all of them as it is.
    private const int UsualPlaces = 6;

    /// <summary>How many actions Teams shows on a card.</summary>
    public const int Actions = 6;

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
    /// <param name="places">How many fields or rows they stand in.</param>
    /// <param name="room">What they may weigh together, in bytes of UTF-8.</param>
    public static int MostOf(IReadOnlyCollection<string> texts, int places, int room = Texts)
    {
        var left = room - (Place * Math.Max(0, places - UsualPlaces)) - (Line * Math.Max(0, texts.Count - places));
        var isLight = texts.Sum(text => text.Length) * HeaviestEscape <= left; // told without weighing, nearly always
        return isLight || Weight(texts) <= left ? int.MaxValue : Math.Max(1, left / (Math.Max(UsualCharacter, Heaviest(texts)) * texts.Count));
    }

    /// <summary>What texts weigh as JSON, in bytes: a quotation mark or a line break is two of them, some signs are twelve.</summary>
    public static int Weight(IEnumerable<string> texts) => texts.Sum(Weight);

    private static int Weight(string text) => JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).EncodedUtf8Bytes.Length;

    // In bytes, of all the UTF-16 code units in the texts.
    private static int Heaviest(IEnumerable<string> texts) =>
        texts.Where(text => text.Length > 0).Select(text => text.Max(Weight)).DefaultIfEmpty(1).Max();

    // Half of a pair is written as one escape.
    private static int Weight(char unit) => char.IsSurrogate(unit) ? HeaviestEscape : Weight($"{unit}");

    /// <summary>At most so many characters, never half of a pair; with an ellipsis where something was left out.</summary>
    public static string Cut(string text, int most) =>
        text.Length <= most ? text : text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)] + Ellipsis;
}
