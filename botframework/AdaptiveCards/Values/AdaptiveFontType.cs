namespace AdaptiveCards;

/// <summary>The family of a text.</summary>
public enum AdaptiveFontType
{
    Default,
    Monospace,
}
