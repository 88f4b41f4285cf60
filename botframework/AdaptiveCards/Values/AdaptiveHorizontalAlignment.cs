namespace AdaptiveCards;

/// <summary>Where something stands across its space.</summary>
public enum AdaptiveHorizontalAlignment
{
    Left,
    Center,
    Right,
    Stretch,
}
