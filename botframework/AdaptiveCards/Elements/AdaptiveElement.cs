namespace AdaptiveCards;

/// <summary>What can stand in the body of a card.</summary>
public abstract class AdaptiveElement : AdaptiveTypedElement
{
    /// <summary>The space before this element.</summary>
    public AdaptiveSpacing Spacing { get; set; }

    /// <summary>Whether a line is drawn before this element.</summary>
    public bool Separator { get; set; }

    /// <summary>What to read aloud. Superseded by the speak of the card.</summary>
    public string Speak { get; set; }

    /// <summary>How high the element is.</summary>
    public AdaptiveHeight Height { get; set; } = new(AdaptiveHeightType.Auto);

    /// <summary>Whether the element shows at first.</summary>
    public bool IsVisible { get; set; } = true;

    public bool ShouldSerializeHeight() => Height?.ShouldSerializeAdaptiveHeight() == true;

    internal override void Exchange(CardExchange x)
    {
        Spacing = x.Option("spacing", Spacing);
        Separator = x.Flag("separator", Separator);
        Speak = x.Text("speak", Speak);
        Height = x.Height("height", Height);
        IsVisible = x.Flag("isVisible", IsVisible, usual: true);
        base.Exchange(x);
    }
}
