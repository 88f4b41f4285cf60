using System.Collections.Generic;

namespace AdaptiveCards;

/// <summary>A row of a <see cref="AdaptiveTable"/>.</summary>
public class AdaptiveTableRow : AdaptiveCollectionWithContentAlignment
{
    /// <summary>The name of this type in JSON.</summary>
    public const string TypeName = "TableRow";

    public override string Type { get; set; } = TypeName;

    public List<AdaptiveTableCell> Cells { get; set; } = [];

    /// <summary>Whether the content runs right to left; null to inherit it.</summary>
    public bool? Rtl { get; set; }

    public bool RtlXml
    {
        get => Rtl ?? false;
        set => Rtl = value;
    }

    public bool ShouldSerializeRtlXml() => Rtl.HasValue;

    /// <summary>Adds a <see cref="AdaptiveTableCell"/>; anything else is passed over.</summary>
    public override void Add(AdaptiveElement value)
    {
        if (value is AdaptiveTableCell cell)
            Cells.Add(cell);
    }

    public override IEnumerator<AdaptiveElement> GetEnumerator() => Cells.GetEnumerator();

    internal override void Exchange(CardExchange x)
    {
        Cells = x.Members("cells", Cells, AdaptiveTableCell.TypeName);
        Rtl = x.FlagOrNone("rtl", Rtl);
        base.Exchange(x);
    }
}
