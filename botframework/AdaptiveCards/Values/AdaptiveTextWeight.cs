namespace AdaptiveCards;

/// <summary>A named weight of text. Normal is the old name of Default.</summary>
public enum AdaptiveTextWeight
{
    Default = 0,
    Normal = 0,
    Lighter = 1,
    Bolder = 2,
}
