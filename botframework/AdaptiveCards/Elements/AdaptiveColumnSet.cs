using System.Collections.Generic;

namespace AdaptiveCards;

/// <summary>Columns side by side.</summary>
public class AdaptiveColumnSet : AdaptiveCollectionElement
{
    /// <summary>The name of this type in JSON.</summary>
    public const string TypeName = "ColumnSet";

    public override string Type { get; set; } = TypeName;

    public List<AdaptiveColumn> Columns { get; set; } = [];

    /// <summary>Adds a <see cref="AdaptiveColumn"/>; anything else is passed over.</summary>
    public override void Add(AdaptiveElement element)
    {
        if (element is AdaptiveColumn column)
            Columns.Add(column);
    }

    public override IEnumerator<AdaptiveElement> GetEnumerator() => Columns.GetEnumerator();

    internal override void Exchange(CardExchange x)
    {
        Columns = x.Members("columns", Columns, AdaptiveColumn.TypeName);
        base.Exchange(x);
    }
}
