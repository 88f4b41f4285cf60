using System;
using System.Globalization;

namespace AdaptiveCards;

/// <summary>How wide a column is: by its content, the rest, so many pixels, or a share by weight.</summary>
public class AdaptiveWidth : IEquatable<AdaptiveWidth>
{
    public AdaptiveWidth()
    {
    }

    /// <summary>Reads "auto", "stretch", "50px" or the weight "2"; empty or null is "auto".</summary>
    /// <exception cref="ArgumentException">The text is no width.</exception>
    /// <exception cref="FormatException">The number before "px" is no whole number.</exception>
    /// <exception cref="OverflowException">The number before "px" is out of range.</exception>
    public AdaptiveWidth(string value)
    {
        if (string.IsNullOrEmpty(value))
            return;

        if (value.EndsWith("px", StringComparison.Ordinal))
        {
            Unit = uint.Parse(value.AsSpan(0, value.Length - 2), CultureInfo.InvariantCulture);
            WidthType = AdaptiveWidthType.Pixel;
        }
        else if (uint.TryParse(value, CultureInfo.InvariantCulture, out uint number))
        {
            Unit = number;
            WidthType = AdaptiveWidthType.Weighted;
        }
        else if (!char.IsLetter(value[0]))
        {
            // An enum would be read from its number too.
            throw new ArgumentException($"'{value}' is no width.", nameof(value));
        }
        else
        {
            WidthType = Enum.Parse<AdaptiveWidthType>(value, ignoreCase: true);
        }
    }

    public AdaptiveWidth(uint px)
    {
        WidthType = AdaptiveWidthType.Weighted;
        Unit = px;
    }

    public AdaptiveWidth(AdaptiveWidthType widthType)
    {
        WidthType = widthType;
        if (widthType == AdaptiveWidthType.Weighted)
            Unit = 1;
    }

    public static AdaptiveWidth Auto { get; } = new(AdaptiveWidthType.Auto);

    public static AdaptiveWidth Stretch { get; } = new(AdaptiveWidthType.Stretch);

    public AdaptiveWidthType WidthType { get; set; }

    public uint? Unit { get; set; }

    public uint UnitXml
    {
        get => Unit ?? 0;
        set => Unit = value;
    }

    private bool HasNoUnit => WidthType is AdaptiveWidthType.Auto or AdaptiveWidthType.Stretch;

    public static implicit operator AdaptiveWidth(uint value) => new(value);

    public static implicit operator AdaptiveWidth(AdaptiveWidthType value) => new(value);

    public static implicit operator AdaptiveWidth(string value) => new(value);

    public static bool operator ==(AdaptiveWidth ah1, AdaptiveWidth ah2) => Equals(ah1, ah2);

    public static bool operator !=(AdaptiveWidth ah1, AdaptiveWidth ah2) => !Equals(ah1, ah2);

    /// <inheritdoc cref="AdaptiveWidth(string)"/>
    public static AdaptiveWidth Parse(string value) => new(value);

    public bool IsPixel() => WidthType == AdaptiveWidthType.Pixel;

    public bool ShouldSerializeUnitXml() => Unit.HasValue;

    /// <summary>Whether the width says anything beyond the default.</summary>
    public bool ShouldSerializeAdaptiveWidth() => WidthType switch
    {
        AdaptiveWidthType.Auto => false,
        AdaptiveWidthType.Pixel => Unit > 0,
        _ => true,
    };

    public bool Equals(AdaptiveWidth other) =>
        WidthType == other?.WidthType && (HasNoUnit || Unit == other.Unit);

    public override bool Equals(object obj) => Equals(obj as AdaptiveWidth);

    public override int GetHashCode() => HashCode.Combine(WidthType, HasNoUnit ? null : Unit);

    public override string ToString() => WidthType switch
    {
        AdaptiveWidthType.Auto => "auto",
        AdaptiveWidthType.Stretch => "stretch",
        AdaptiveWidthType.Pixel => string.Create(CultureInfo.InvariantCulture, $"{Unit ?? 1}px"),
        _ => Unit?.ToString(CultureInfo.InvariantCulture),
    };
}
