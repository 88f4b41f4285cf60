namespace AdaptiveCards;

/// <summary>Where a background image stands, top to bottom.</summary>
public enum AdaptiveVerticalAlignment
{
    Top,
    Center,
    Bottom,
}
