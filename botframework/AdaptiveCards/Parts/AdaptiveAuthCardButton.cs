namespace AdaptiveCards;

/// <summary>A button of a sign-in prompt.</summary>
public class AdaptiveAuthCardButton : ICardPart
{
    public string Type { get; set; }

    public string Title { get; set; }

    public string Image { get; set; }

    public string Value { get; set; }

    CardOrigin ICardPart.Origin { get; set; }

    void ICardPart.Exchange(CardExchange x)
    {
        Type = x.Text("type", Type);
        Title = x.Text("title", Title);
        Image = x.Text("image", Image);
        Value = x.Text("value", Value);
    }
}
