namespace AdaptiveCards;

/// <summary>An element to show or hide.</summary>
public class AdaptiveTargetElement : ICardPart
{
    public AdaptiveTargetElement()
    {
    }

    public AdaptiveTargetElement(string elementId) => ElementId = elementId;

    public AdaptiveTargetElement(string elementId, bool isVisible)
        : this(elementId) => IsVisible = isVisible;

    public string ElementId { get; set; }

    /// <summary>True to show it, false to hide it, null to turn it over.</summary>
    public bool? IsVisible { get; set; }

    public bool IsVisibleXml
    {
        get => IsVisible ?? true;
        set => IsVisible = value;
    }

    public bool ShouldSerializeIsVisibleXml() => IsVisible.HasValue;

    public static implicit operator AdaptiveTargetElement(string elementId) => new(elementId);

    CardOrigin ICardPart.Origin { get; set; }

    void ICardPart.Exchange(CardExchange x)
    {
        ElementId = x.Text("elementId", ElementId);
        IsVisible = x.FlagOrNone("isVisible", IsVisible);
    }
}
