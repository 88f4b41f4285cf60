namespace AdaptiveCards;

/// <summary>The kinds of a column width.</summary>
public enum AdaptiveWidthType
{
    Auto,
    Stretch,
    Pixel,
    Weighted,
}
