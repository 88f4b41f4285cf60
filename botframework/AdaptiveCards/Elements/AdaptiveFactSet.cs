using System.Collections.Generic;

namespace AdaptiveCards;

/// <summary>Facts as a two-column list.</summary>
public class AdaptiveFactSet : AdaptiveElement
{
    /// <summary>The name of this type in JSON.</summary>
    public const string TypeName = "FactSet";

    public override string Type { get; set; } = TypeName;

    public List<AdaptiveFact> Facts { get; set; } = [];

    internal override void Exchange(CardExchange x)
    {
        Facts = x.Parts("facts", Facts, stated: true);
        base.Exchange(x);
    }
}
