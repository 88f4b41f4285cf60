namespace AdaptiveCards;

/// <summary>The space before an element; the host decides the pixels.</summary>
public enum AdaptiveSpacing
{
    Default,
    None,
    Small,
    Medium,
    Large,
    ExtraLarge,
    Padding,
}
