using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Microsoft.Bot.Builder.Dialogs.Recognition;

/// <summary>Places in a row in a text: "second", "3rd", "last", 第二.</summary>
internal static partial class SpokenOrdinals
{
    private static readonly string[] Words =
    [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth",
        "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth",
    ];

    /// <param name="text">What was said.</param>
    /// <param name="culture">A culture's name.</param>
    /// <param name="count">How long the row is.</param>
    /// <returns>Places counted from 1; they may lie beyond the row.</returns>
    public static List<Spoken<decimal>> Find(string text, string culture, int count)
    {
        var isChinese = SpokenNumbers.IsChinese(culture);
        var found = new List<Spoken<decimal>>();
        foreach (Match match in (isChinese ? Chinese() : English()).Matches(text))
        {
            found.Add(new Spoken<decimal>(match.Index, match.Index + match.Length - 1, Place(match, isChinese, count)));
        }

        return found;
    }

    private static decimal Place(Match match, bool isChinese, int count)
    {
        if (match.Groups["last"].Success)
        {
            return count;
        }

        if (isChinese)
        {
            return ChineseNumbers.Read(match.Groups["number"].Value);
        }

        return match.Groups["digits"] is { Success: true, Value: var digits }
            ? decimal.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture)
            : Array.IndexOf(Words, match.Value.ToLowerInvariant()) + 1;
    }

    [GeneratedRegex(
        @"\b(?:(?<last>last)|(?<digits>\d{1,9})(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh"
        + @"|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex English();

    [GeneratedRegex(@"(?<last>最后)|第(?<number>[0-9]{1,9}|[零〇一二两三四五六七八九十百千万亿]+)")]
    private static partial Regex Chinese();
}
