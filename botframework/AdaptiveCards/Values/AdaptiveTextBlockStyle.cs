namespace AdaptiveCards;

/// <summary>What a text block is, for accessibility and its default look.</summary>
public enum AdaptiveTextBlockStyle
{
    Paragraph,
    Heading,
}
