using System.Globalization;
using System.IO;
using System.Text;
using System.Text.RegularExpressions;

namespace AdaptiveCards;

/// <summary>
/// Written JSON as text. The writer escapes emoji and wide spaces, which the published library does not, and which would count
/// against the size a card may have.
/// </summary>
internal static partial class PlainText
{
    public static string From(MemoryStream json)
    {
        string text = Encoding.UTF8.GetString(json.GetBuffer(), 0, (int)json.Length);
        return text.Contains("\\u", System.StringComparison.Ordinal) ? Escape().Replace(text, Plain) : text;
    }

    // Any other escape is matched too, so that the second half of \\ never begins one.
    [GeneratedRegex(@"\\(?:u([0-9A-Fa-f]{4})|.)")]
    private static partial Regex Escape();

    private static string Plain(Match escape)
    {
        if (!escape.Groups[1].Success)
            return escape.Value;

        char c = (char)int.Parse(escape.Groups[1].ValueSpan, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        return c is < (char)0x7F or (char)0x85 or (char)0x2028 or (char)0x2029 ? escape.Value : c.ToString();
    }
}
