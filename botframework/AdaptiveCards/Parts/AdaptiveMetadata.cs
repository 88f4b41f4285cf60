using System;

namespace AdaptiveCards;

/// <summary>What a card says about itself.</summary>
public class AdaptiveMetadata : ICardPart
{
    /// <summary>The address of the card's content on the web.</summary>
    public string WebUrl { get; set; }

    /// <summary>Properties this library does not know, kept as they came and written last.</summary>
    public SerializableDictionary<string, object> AdditionalProperties { get; set; } = new(StringComparer.OrdinalIgnoreCase);

    CardOrigin ICardPart.Origin { get; set; }

    public bool ShouldSerializeAdditionalProperties() => AdditionalProperties?.Count > 0;

    void ICardPart.Exchange(CardExchange x)
    {
        WebUrl = x.Text("webUrl", WebUrl);
        x.Rest(AdditionalProperties);
    }
}
