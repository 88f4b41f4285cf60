namespace AdaptiveCards;

/// <summary>A named look of a container, defined by the host. Normal is the old name of Default.</summary>
public enum AdaptiveContainerStyle
{
    Normal = 0,
    Default = 0,
    Emphasis = 1,
    Good = 2,
    Attention = 3,
    Warning = 4,
    Accent = 5,
}
