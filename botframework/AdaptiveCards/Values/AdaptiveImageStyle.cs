namespace AdaptiveCards;

/// <summary>The outline of an image. Normal is the old name of Default.</summary>
public enum AdaptiveImageStyle
{
    Default = 0,
    Normal = 0,
    Person = 1,
}
