using System.Collections.Generic;

namespace AdaptiveCards;

/// <summary>Shows or hides elements.</summary>
public class AdaptiveToggleVisibilityAction : AdaptiveAction
{
    /// <summary>The name of this type in JSON.</summary>
    public const string TypeName = "Action.ToggleVisibility";

    public override string Type { get; set; } = TypeName;

    public List<AdaptiveTargetElement> TargetElements { get; set; } = [];

    internal override void Exchange(CardExchange x)
    {
        TargetElements = x.Targets("targetElements", TargetElements);
        base.Exchange(x);
    }
}
