using System;
using System.Collections.Generic;
using System.Globalization;

namespace AdaptiveCards;

/// <summary>How a client fetches a newer card by itself.</summary>
public class AdaptiveRefresh : ICardPart
{
    public AdaptiveExecuteAction Action { get; set; }

    /// <summary>For whom the card refreshes.</summary>
    public List<string> UserIds { get; set; } = [];

    /// <summary>When the card is out of date.</summary>
    public DateTime? Expires { get; set; }

    public string ExpiresXml
    {
        get => Expires?.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
        set => Expires = DateTime.Parse(value, CultureInfo.InvariantCulture);
    }

    CardOrigin ICardPart.Origin { get; set; }

    void ICardPart.Exchange(CardExchange x)
    {
        Action = x.Action("action", Action);
        UserIds = x.Texts("userIds", UserIds);
        Expires = x.Instant("expires", Expires);
    }
}
