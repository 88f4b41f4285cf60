using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Microsoft.Bot.Builder.Dialogs.Recognition;

/// <summary>Numbers in a text: digits as the culture writes them, and words in English and Chinese.</summary>
internal static class SpokenNumbers
{
    /// <param name="text">What was said.</param>
    /// <param name="culture">A culture's name; an unknown one counts as English.</param>
    public static List<Spoken<decimal>> Find(string text, string culture)
    {
        var digits = FindDigits(text, CultureOf(culture));
        return digits.Count > 0 ? digits
            : IsChinese(culture) ? ChineseNumbers.Find(text)
            : EnglishNumbers.Find(text);
    }

    public static bool IsChinese(string culture) => culture?.StartsWith("zh", StringComparison.OrdinalIgnoreCase) == true;

    public static CultureInfo CultureOf(string name)
    {
        try
        {
            return CultureInfo.GetCultureInfo(string.IsNullOrEmpty(name) ? "en-us" : name);
        }
        catch (CultureNotFoundException)
        {
            return CultureInfo.GetCultureInfo("en-us");
        }
    }

    private static List<Spoken<decimal>> FindDigits(string text, CultureInfo culture)
    {
        var format = culture.NumberFormat;
        var group = string.IsNullOrWhiteSpace(format.NumberGroupSeparator)
            ? @"[ \u00A0\u202F]"
            : Regex.Escape(format.NumberGroupSeparator);
        var point = Regex.Escape(format.NumberDecimalSeparator);
        var number = $@"(?<![\p{{L}}\d{point}])(?<sign>-)?(?:(?<whole>\d{{1,3}}(?:{group}\d{{3}})+|\d+)(?:{point}(?<part>\d+))?)(?!\d)";
        var found = new List<Spoken<decimal>>();
        foreach (Match match in Regex.Matches(text, number, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)))
        {
            var whole = Regex.Replace(match.Groups["whole"].Value, @"\D", string.Empty);
            var plain = $"{match.Groups["sign"].Value}{whole}.{match.Groups["part"].Value}0";
            if (decimal.TryParse(plain, NumberStyles.Number, CultureInfo.InvariantCulture, out var value))
            {
                found.Add(new Spoken<decimal>(match.Index, match.Index + match.Length - 1, value));
            }
        }

        return found;
    }
}
