using System;
using System.Globalization;

namespace AdaptiveCards;

/// <summary>How high something is: by its content, as high as its parent allows, or so many pixels.</summary>
public class AdaptiveHeight : IEquatable<AdaptiveHeight>
{
    public AdaptiveHeight()
    {
    }

    /// <summary>Reads "auto", "stretch", "50px" or "50"; empty or null is "auto".</summary>
    /// <exception cref="ArgumentException">The text is no height.</exception>
    /// <exception cref="FormatException">The number before "px" is no whole number.</exception>
    /// <exception cref="OverflowException">The number before "px" is out of range.</exception>
    public AdaptiveHeight(string value)
    {
        if (string.IsNullOrEmpty(value))
            return;

        if (value.EndsWith("px", StringComparison.Ordinal))
        {
            Unit = uint.Parse(value.AsSpan(0, value.Length - 2), CultureInfo.InvariantCulture);
            HeightType = AdaptiveHeightType.Pixel;
        }
        else if (uint.TryParse(value, CultureInfo.InvariantCulture, out uint number))
        {
            Unit = number;
            HeightType = AdaptiveHeightType.Pixel;
        }
        else if (!char.IsLetter(value[0]))
        {
            // An enum would be read from its number too.
            throw new ArgumentException($"'{value}' is no height.", nameof(value));
        }
        else
        {
            HeightType = Enum.Parse<AdaptiveHeightType>(value, ignoreCase: true);
        }
    }

    public AdaptiveHeight(uint px)
    {
        HeightType = AdaptiveHeightType.Pixel;
        Unit = px;
    }

    public AdaptiveHeight(AdaptiveHeightType heightType)
    {
        HeightType = heightType;
    }

    public static AdaptiveHeight Auto { get; } = new(AdaptiveHeightType.Auto);

    public static AdaptiveHeight Stretch { get; } = new(AdaptiveHeightType.Stretch);

    public AdaptiveHeightType HeightType { get; set; }

    public uint? Unit { get; set; }

    public uint UnitXml
    {
        get => Unit ?? 0;
        set => Unit = value;
    }

    private bool HasNoUnit => HeightType != AdaptiveHeightType.Pixel;

    public static implicit operator AdaptiveHeight(uint value) => new(value);

    public static implicit operator AdaptiveHeight(AdaptiveHeightType value) => new(value);

    public static implicit operator AdaptiveHeight(string value) => new(value);

    public static bool operator ==(AdaptiveHeight ah1, AdaptiveHeight ah2) => Equals(ah1, ah2);

    public static bool operator !=(AdaptiveHeight ah1, AdaptiveHeight ah2) => !Equals(ah1, ah2);

    /// <inheritdoc cref="AdaptiveHeight(string)"/>
    public static AdaptiveHeight Parse(string value) => new(value);

    public bool IsPixel() => HeightType == AdaptiveHeightType.Pixel;

    public bool ShouldSerializeUnitXml() => Unit.HasValue;

    /// <summary>Whether the height says anything beyond the default.</summary>
    public bool ShouldSerializeAdaptiveHeight() => HeightType switch
    {
        AdaptiveHeightType.Auto => false,
        AdaptiveHeightType.Pixel => Unit > 0,
        _ => true,
    };

    public bool Equals(AdaptiveHeight other) =>
        HeightType == other?.HeightType && (HasNoUnit || Unit == other.Unit);

    public override bool Equals(object obj) => Equals(obj as AdaptiveHeight);

    public override int GetHashCode() => HashCode.Combine(HeightType, HasNoUnit ? null : Unit);

    public override string ToString() => HeightType switch
    {
        AdaptiveHeightType.Auto => "auto",
        AdaptiveHeightType.Stretch => "stretch",
        _ => string.Create(CultureInfo.InvariantCulture, $"{Unit}px"),
    };
}
