namespace AdaptiveCards;

/// <summary>How a background image fills its space.</summary>
public enum AdaptiveImageFillMode
{
    Cover,
    RepeatHorizontally,
    RepeatVertically,
    Repeat,
}
