using System;
using System.Globalization;

namespace AdaptiveCards;

/// <summary>A number of pixels as text: "50px".</summary>
internal static class PixelText
{
    /// <summary>The whole number before "px", or 0.</summary>
    public static uint Read(string text) =>
        uint.TryParse(text?.Replace("px", "", StringComparison.Ordinal), CultureInfo.InvariantCulture, out uint pixels) ? pixels : 0;

    public static string Write(double pixels) => string.Create(CultureInfo.InvariantCulture, $"{pixels}px");

    /// <summary>Reads digits, perhaps with a fraction, before "px"; nothing else may stand there.</summary>
    public static bool TryRead(string text, out double pixels)
    {
        pixels = 0;
        return text.EndsWith("px", StringComparison.Ordinal)
            && double.TryParse(text.AsSpan(0, text.Length - 2), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out pixels);
    }
}
