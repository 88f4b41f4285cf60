namespace AdaptiveCards;

/// <summary>The kinds of a height.</summary>
public enum AdaptiveHeightType
{
    Auto,
    Stretch,
    Pixel,
}
