using System;

namespace AdaptiveCards;

/// <summary>A part of a <see cref="AdaptiveRichTextBlock"/>.</summary>
public abstract class AdaptiveInline : ICardPart
{
    public abstract string Type { get; set; }

    /// <summary>Properties this library does not know, kept as they came and written last.</summary>
    public SerializableDictionary<string, object> AdditionalProperties { get; set; } = new(StringComparer.OrdinalIgnoreCase);

    CardOrigin ICardPart.Origin { get; set; }

    public bool ShouldSerializeAdditionalProperties() => AdditionalProperties?.Count > 0;

    void ICardPart.Exchange(CardExchange x)
    {
        Type = x.Text("type", Type);
        Exchange(x);
        x.Rest(AdditionalProperties);
    }

    internal virtual void Exchange(CardExchange x)
    {
    }
}
