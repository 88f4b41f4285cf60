namespace AdaptiveCards;

/// <summary>An element of a type this library does not know; all it says is in its additional properties.</summary>
public class AdaptiveUnknownElement : AdaptiveElement
{
    public override string Type { get; set; }
}
