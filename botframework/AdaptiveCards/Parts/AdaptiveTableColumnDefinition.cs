namespace AdaptiveCards;

/// <summary>How wide a column of a table is, and how its cells are aligned.</summary>
public class AdaptiveTableColumnDefinition : ICardPart
{
    public const string TypeName = "TableColumnDefinition";

    private double pixels;
    private double weight;

    public AdaptiveVerticalContentAlignment VerticalContentAlignment { get; set; }

    public AdaptiveHorizontalContentAlignment HorizontalContentAlignment { get; set; }

    /// <summary>The width in pixels; setting it clears <see cref="Width"/>.</summary>
    public double PixelWidth
    {
        get => pixels;
        set => (pixels, weight) = (value, 0);
    }

    /// <summary>The share of the table's width; setting it clears <see cref="PixelWidth"/>.</summary>
    public double Width
    {
        get => weight;
        set => (pixels, weight) = (0, value);
    }

    CardOrigin ICardPart.Origin { get; set; }

    void ICardPart.Exchange(CardExchange x)
    {
        VerticalContentAlignment = x.Option("verticalCellContentAlignment", VerticalContentAlignment);
        HorizontalContentAlignment = x.Option("horizontalCellContentAlignment", HorizontalContentAlignment);
        (pixels, weight) = x.Share("width", (pixels, weight));
    }
}
