namespace AdaptiveCards;

/// <summary>Where the content of table cells stands across.</summary>
public enum AdaptiveHorizontalContentAlignment
{
    Left,
    Center,
    Right,
}
