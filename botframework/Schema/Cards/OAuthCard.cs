using System.Collections.Generic;

namespace Microsoft.Bot.Schema;

/// <summary>A card that asks a person to sign in through a named connection.</summary>
public class OAuthCard
{
    public const string ContentType = "application/vnd.microsoft.card.oauth";

    public OAuthCard()
    {
    }

    public OAuthCard(string text = null, string connectionName = null, IList<CardAction> buttons = null)
    {
        Text = text;
        ConnectionName = connectionName;
        Buttons = buttons;
    }

    public string Text { get; set; }

    public string ConnectionName { get; set; }

    public IList<CardAction> Buttons { get; set; }

    public TokenExchangeResource TokenExchangeResource { get; set; }

    public TokenPostResource TokenPostResource { get; set; }
}
