using System.Collections.Generic;

namespace AdaptiveCards;

/// <summary>A cell of a <see cref="AdaptiveTableRow"/>.</summary>
public class AdaptiveTableCell : AdaptiveCollectionWithContentAlignment
{
    /// <summary>The name of this type in JSON.</summary>
    public const string TypeName = "TableCell";

    public override string Type { get; set; } = TypeName;

    /// <summary>Whether the content runs right to left; null to inherit it.</summary>
    public bool? Rtl { get; set; }

    public List<AdaptiveElement> Items { get; set; } = [];

    public bool RtlXml
    {
        get => Rtl ?? false;
        set => Rtl = value;
    }

    public bool ShouldSerializeRtlXml() => Rtl.HasValue;

    public override void Add(AdaptiveElement element) => Items.Add(element);

    public override IEnumerator<AdaptiveElement> GetEnumerator() => Items.GetEnumerator();

    internal override void Exchange(CardExchange x)
    {
        Rtl = x.FlagOrNone("rtl", Rtl);
        Items = x.Elements("items", Items, stated: true);
        base.Exchange(x);
    }
}
