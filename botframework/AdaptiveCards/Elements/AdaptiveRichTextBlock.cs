using System.Collections.Generic;

namespace AdaptiveCards;

/// <summary>A paragraph of runs, each with its own look.</summary>
public class AdaptiveRichTextBlock : AdaptiveElement
{
    /// <summary>The name of this type in JSON.</summary>
    public const string TypeName = "RichTextBlock";

    public override string Type { get; set; } = TypeName;

    public AdaptiveHorizontalAlignment HorizontalAlignment { get; set; }

    public List<AdaptiveInline> Inlines { get; set; } = [];

    internal override void Exchange(CardExchange x)
    {
        HorizontalAlignment = x.Option("horizontalAlignment", HorizontalAlignment);
        Inlines = x.Inlines("inlines", Inlines);
        base.Exchange(x);
    }
}
