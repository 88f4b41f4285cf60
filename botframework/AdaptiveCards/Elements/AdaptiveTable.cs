using System.Collections.Generic;

namespace AdaptiveCards;

/// <summary>A table of text and other elements.</summary>
public class AdaptiveTable : AdaptiveCollectionWithContentAlignment
{
    /// <summary>The name of this type in JSON.</summary>
    public const string TypeName = "Table";

    public override string Type { get; set; } = TypeName;

    public List<AdaptiveTableRow> Rows { get; set; } = [];

    public List<AdaptiveTableColumnDefinition> Columns { get; set; } = [];

    /// <summary>The look of the grid lines, or null for the default.</summary>
    public AdaptiveContainerStyle? GridStyle { get; set; }

    public bool ShowGridLines { get; set; } = true;

    public bool FirstRowAsHeaders { get; set; } = true;

    public AdaptiveContainerStyle GridStyleXml
    {
        get => GridStyle ?? AdaptiveContainerStyle.Default;
        set => GridStyle = value;
    }

    public bool ShouldSerializeGridStyleXml() => GridStyle.HasValue;

    /// <summary>Adds a <see cref="AdaptiveTableRow"/>; anything else is passed over.</summary>
    public override void Add(AdaptiveElement element)
    {
        if (element is AdaptiveTableRow row)
            Rows.Add(row);
    }

    public override IEnumerator<AdaptiveElement> GetEnumerator() => Rows.GetEnumerator();

    internal override void Exchange(CardExchange x)
    {
        Rows = x.Members("rows", Rows, AdaptiveTableRow.TypeName);
        Columns = x.Parts("columns", Columns, stated: true);
        GridStyle = x.OptionOrNone("gridStyle", GridStyle);
        ShowGridLines = x.Flag("showGridLines", ShowGridLines, usual: true);
        FirstRowAsHeaders = x.Flag("firstRowAsHeaders", FirstRowAsHeaders, usual: true);
        base.Exchange(x);
    }
}
