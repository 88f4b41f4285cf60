using System.Collections.Generic;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Microsoft.Bot.Builder.Dialogs.Recognition;

/// <summary>Chinese numerals, as in 二百二十五.</summary>
internal static partial class ChineseNumbers
{
    private const string Digits = "零一二三四五六七八九";

    public static List<Spoken<decimal>> Find(string text)
    {
        var found = new List<Spoken<decimal>>();
        foreach (Match match in Numeral().Matches(text))
        {
            found.Add(new Spoken<decimal>(match.Index, match.Index + match.Length - 1, Read(match.Value)));
        }

        return found;
    }

    /// <summary>A run of numerals, or of ASCII digits.</summary>
    public static decimal Read(string numeral)
    {
        if (decimal.TryParse(numeral, NumberStyles.None, CultureInfo.InvariantCulture, out var plain))
        {
            return plain;
        }

        var (total, section, digit) = (0m, 0m, 0m);
        foreach (var character in numeral.Replace('〇', '零').Replace('两', '二'))
        {
            var unit = character switch { '十' => 10m, '百' => 100m, '千' => 1_000m, '万' => 10_000m, '亿' => 100_000_000m, _ => 0m };
            if (unit == 0)
            {
                digit = Digits.IndexOf(character);
            }
            else if (unit < 10_000)
            {
                // 十五 is fifteen: nothing before the unit means one of it.
                section += (digit == 0 ? 1 : digit) * unit;
                digit = 0;
            }
            else
            {
                total += (section + digit) * unit;
                (section, digit) = (0, 0);
            }
        }

        return total + section + digit;
    }

    [GeneratedRegex("[零〇一二两三四五六七八九十百千万亿]+")]
    private static partial Regex Numeral();
}
