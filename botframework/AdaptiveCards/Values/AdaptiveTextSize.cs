namespace AdaptiveCards;

/// <summary>A named size of text. Normal is the old name of Default.</summary>
public enum AdaptiveTextSize
{
    Default = 0,
    Normal = 0,
    Small = 1,
    Medium = 2,
    Large = 3,
    ExtraLarge = 4,
}
