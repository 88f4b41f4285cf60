namespace AdaptiveCards;

/// <summary>Whether a client may move an action into an overflow menu.</summary>
public enum AdaptiveActionMode
{
    Primary,
    Secondary,
}
