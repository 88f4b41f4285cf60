namespace AdaptiveCards;

/// <summary>What stands in for something that can't be shown: another element or action, or nothing.</summary>
public class AdaptiveFallbackElement
{
    /// <summary>What JSON says when nothing stands in.</summary>
    public static readonly string drop = "drop";

    public AdaptiveFallbackElement()
    {
    }

    public AdaptiveFallbackElement(AdaptiveFallbackType fallbackType) => Type = fallbackType;

    public AdaptiveFallbackElement(AdaptiveTypedElement fallbackContent)
        : this(AdaptiveFallbackType.Content) => Content = fallbackContent;

    public enum AdaptiveFallbackType
    {
        None,
        Drop,
        Content,
    }

    public AdaptiveFallbackType Type { get; set; }

    /// <summary>The stand-in; null unless the type is Content.</summary>
    public AdaptiveTypedElement Content { get; set; }
}
