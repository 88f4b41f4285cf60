namespace AdaptiveCards;

/// <summary>How the choices of a set are shown.</summary>
public enum AdaptiveChoiceInputStyle
{
    Compact,
    Expanded,
    Filtered,
}
