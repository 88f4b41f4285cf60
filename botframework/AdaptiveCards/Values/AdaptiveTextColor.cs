namespace AdaptiveCards;

/// <summary>A named colour of text, defined by the host.</summary>
public enum AdaptiveTextColor
{
    Default,
    Dark,
    Light,
    Accent,
    Good,
    Warning,
    Attention,
}
