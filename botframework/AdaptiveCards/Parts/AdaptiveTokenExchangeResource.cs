namespace AdaptiveCards;

/// <summary>What single sign-on exchanges a token for.</summary>
public class AdaptiveTokenExchangeResource : ICardPart
{
    public string Id { get; set; }

    public string Uri { get; set; }

    public string ProviderId { get; set; }

    CardOrigin ICardPart.Origin { get; set; }

    void ICardPart.Exchange(CardExchange x)
    {
        Id = x.Text("id", Id);
        Uri = x.Text("uri", Uri);
        ProviderId = x.Text("providerId", ProviderId);
    }
}
