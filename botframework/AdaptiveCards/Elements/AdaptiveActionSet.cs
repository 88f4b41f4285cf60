using System.Collections.Generic;

namespace AdaptiveCards;

/// <summary>Actions within the body.</summary>
public class AdaptiveActionSet : AdaptiveElement
{
    /// <summary>The name of this type in JSON.</summary>
    public const string TypeName = "ActionSet";

    public override string Type { get; set; } = TypeName;

    public List<AdaptiveAction> Actions { get; set; } = [];

    internal override void Exchange(CardExchange x)
    {
        Actions = x.Actions("actions", Actions, stated: true);
        base.Exchange(x);
    }
}
