namespace AdaptiveCards;

/// <summary>An action of a type this library does not know; what it says is in its additional properties.</summary>
public class AdaptiveUnknownAction : AdaptiveAction
{
    public override string Type { get; set; }
}
