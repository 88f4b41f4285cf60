namespace AdaptiveCards;

/// <summary>A fact of a <see cref="AdaptiveFactSet"/>.</summary>
public class AdaptiveFact : ICardPart
{
    public AdaptiveFact()
    {
    }

    public AdaptiveFact(string title, string value)
    {
        Title = title;
        Value = value;
    }

    public string Title { get; set; }

    public string Value { get; set; }

    /// <summary>What to read aloud. Superseded by the speak of the card.</summary>
    public string Speak { get; set; }

    CardOrigin ICardPart.Origin { get; set; }

    void ICardPart.Exchange(CardExchange x)
    {
        Title = x.Text("title", Title);
        Value = x.Text("value", Value);
        Speak = x.Text("speak", Speak);
    }
}
