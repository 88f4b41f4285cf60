namespace AdaptiveCards;

/// <summary>A choice of a <see cref="AdaptiveChoiceSetInput"/>.</summary>
public class AdaptiveChoice : ICardPart
{
    public string Title { get; set; }

    public string Value { get; set; }

    /// <summary>Superseded by the value of the set.</summary>
    public bool IsSelected { get; set; }

    /// <summary>What to read aloud. Superseded by the speak of the card.</summary>
    public string Speak { get; set; }

    CardOrigin ICardPart.Origin { get; set; }

    void ICardPart.Exchange(CardExchange x)
    {
        Title = x.Text("title", Title);
        Value = x.Text("value", Value);
        IsSelected = x.Flag("isSelected", IsSelected);
        Speak = x.Text("speak", Speak);
    }
}
