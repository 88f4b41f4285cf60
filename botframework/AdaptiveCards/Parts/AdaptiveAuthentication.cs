using System.Collections.Generic;

namespace AdaptiveCards;

/// <summary>How people sign in before a card can act for them.</summary>
public class AdaptiveAuthentication : ICardPart
{
    public string Text { get; set; }

    public string ConnectionName { get; set; }

    public AdaptiveTokenExchangeResource TokenExchangeResource { get; set; }

    public List<AdaptiveAuthCardButton> Buttons { get; set; } = [];

    CardOrigin ICardPart.Origin { get; set; }

    void ICardPart.Exchange(CardExchange x)
    {
        Text = x.Text("text", Text);
        ConnectionName = x.Text("connectionName", ConnectionName);
        TokenExchangeResource = x.Part("tokenExchangeResource", TokenExchangeResource);
        Buttons = x.Parts("buttons", Buttons, stated: true);
    }
}
