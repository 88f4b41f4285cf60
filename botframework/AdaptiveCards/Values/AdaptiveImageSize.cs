namespace AdaptiveCards;

/// <summary>The approximate size of an image; the host decides the pixels.</summary>
public enum AdaptiveImageSize
{
    Auto,
    Stretch,
    Small,
    Medium,
    Large,
}
