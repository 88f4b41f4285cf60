using System;
using System.Globalization;

namespace AdaptiveCards;

/// <summary>Colours written as #RRGGBB or #AARRGGBB.</summary>
public class ColorUtil
{
    public static readonly int alphaColorLength = "#AARRGGBB".Length;

    public static readonly int colorStringLength = "#RRGGBB".Length;

    public static bool IsValidColor(string color) => TryParseColor(color, out _);

    /// <summary>Reads a colour as 0xAARRGGBB, or 0xRRGGBB when it says no alpha.</summary>
    public static bool TryParseColor(string color, out int result)
    {
        result = 0;
        return color?.Length is 7 or 9
            && color[0] == '#'
            && int.TryParse(color.AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out result);
    }

    /// <summary>The colour a quarter of the way to white, without alpha; black where the text is no colour.</summary>
    public static string GenerateLighterColor(string hexColor)
    {
        if (!TryParseColor(hexColor, out int colour))
            return "#FF000000";

        int Lighter(int shift)
        {
            int part = (colour >> shift) & 0xFF;
            return (part + ((255 - part) / 4)) << shift;
        }

        return "#" + (Lighter(16) | Lighter(8) | Lighter(0)).ToString("X6", CultureInfo.InvariantCulture);
    }
}
