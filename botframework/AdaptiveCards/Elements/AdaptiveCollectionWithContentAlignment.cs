namespace AdaptiveCards;

/// <summary>A table or a part of one.</summary>
public abstract class AdaptiveCollectionWithContentAlignment : AdaptiveCollectionElement
{
    public AdaptiveVerticalContentAlignment VerticalCellContentAlignment { get; set; }

    public AdaptiveHorizontalContentAlignment HorizontalCellContentAlignment { get; set; }

    internal override void Exchange(CardExchange x)
    {
        VerticalCellContentAlignment = x.Option("verticalCellContentAlignment", VerticalCellContentAlignment);
        HorizontalCellContentAlignment = x.Option("horizontalCellContentAlignment", HorizontalCellContentAlignment);
        base.Exchange(x);
    }
}
