using System;
using System.Collections.Generic;

namespace AdaptiveCards;

/// <summary>Anything in a card that says its type: the card itself, elements and actions.</summary>
public abstract class AdaptiveTypedElement : ICardPart
{
    /// <summary>What must be supported, by feature and version ("*" for any).</summary>
    public IDictionary<string, string> Requires;

    public abstract string Type { get; set; }

    /// <summary>Properties this library does not know, kept as they came and written last.</summary>
    public SerializableDictionary<string, object> AdditionalProperties { get; set; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>What to show where this can't be shown.</summary>
    public AdaptiveFallbackElement Fallback { get; set; }

    /// <summary>Tells elements of one process apart, whatever their ids.</summary>
    public AdaptiveInternalID InternalID { get; set; }

    public string Id { get; set; }

    CardOrigin ICardPart.Origin { get; set; }

    public bool ShouldSerializeAdditionalProperties() => AdditionalProperties?.Count > 0;

    /// <summary>Whether a host with these features can show this.</summary>
    public bool MeetsRequirements(AdaptiveFeatureRegistration featureRegistration)
    {
        foreach (var (feature, version) in Requires ?? new Dictionary<string, string>())
        {
            string provided = featureRegistration.Get(feature);
            if (provided.Length == 0)
                return false;
            if (version != "*" && new AdaptiveSchemaVersion(provided) < version)
                return false;
        }

        return true;
    }

    void ICardPart.Exchange(CardExchange x)
    {
        Type = x.Text("type", Type);
        ExchangeHead(x);
        Exchange(x);
        x.Rest(AdditionalProperties);
    }

    /// <summary>The properties that come right after the type.</summary>
    internal virtual void ExchangeHead(CardExchange x) => Id = x.Text("id", Id);

    internal virtual void Exchange(CardExchange x)
    {
        Fallback = x.Fallback("fallback", Fallback);
        Requires = x.Names("requires", Requires);
    }
}
