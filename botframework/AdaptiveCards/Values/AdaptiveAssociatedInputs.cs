namespace AdaptiveCards;

/// <summary>Whether an action gathers the inputs of its card.</summary>
public enum AdaptiveAssociatedInputs
{
    Auto,
    None,
}
