namespace AdaptiveCards;

/// <summary>A column of a <see cref="AdaptiveColumnSet"/>.</summary>
public class AdaptiveColumn : AdaptiveContainer
{
    /// <summary>The name of this type in JSON.</summary>
    public new const string TypeName = "Column";

    public override string Type { get; set; } = TypeName;

    /// <summary>Superseded by <see cref="Width"/>.</summary>
    public string Size { get; set; }

    /// <summary>How wide the column is.</summary>
    public AdaptiveWidth Width { get; set; }

    internal override void Exchange(CardExchange x)
    {
        Size = x.Text("size", Size);
        Width = x.Width("width", Width);
        base.Exchange(x);
    }
}
