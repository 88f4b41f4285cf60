namespace AdaptiveCards;

/// <summary>Where content stands, top to bottom.</summary>
public enum AdaptiveVerticalContentAlignment
{
    Top,
    Center,
    Bottom,
}
