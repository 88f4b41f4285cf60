using System.Globalization;

namespace NotesBot.Notes.Rules.Dates;

/// <summary>Numbers as Chinese writes them in dates: 三, 十二, 二十, 三十一, and in digits.</summary>
internal static class ChineseNumber
{
    /// <summary>The signs of which such a number consists, for use in a character class.</summary>
    public const string Signs = "0-9一二两三四五六七八九十";

    private const string Ones = "〇一二三四五六七八九";

    /// <summary>0 to 999 in digits, 1 to 99 in words; null for what is neither.</summary>
    public static int? Read(string text)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var digits))
        {
            return digits;
        }

        return text.Split('十') switch
        {
            [var ones] => One(ones),
            [var tens, var ones] => ((tens.Length == 0 ? 1 : One(tens)) * 10) + (ones.Length == 0 ? 0 : One(ones)),
            _ => null,
        };
    }

    private static int? One(string text) => text switch
    {
        "两" => 2,
        [var sign] when Ones.IndexOf(sign, StringComparison.Ordinal) is var value and > 0 => value,
        _ => null,
    };
}
