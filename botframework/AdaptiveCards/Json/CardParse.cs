using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.Json;

namespace AdaptiveCards;

/// <summary>The reading of one card: its warnings, and the ids met so far.</summary>
internal sealed class CardParse
{
    private readonly AdaptiveCardParseResult result = new();
    private readonly HashSet<string> ids = [];
    private int fallbacks;

    public static AdaptiveCardParseResult Root(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return string.IsNullOrWhiteSpace(text)
            ? new AdaptiveCardParseResult()
            : new CardParse().Root(Guarded(() => CardData.Parse(text)));
    }

    public AdaptiveCardParseResult Root(JsonElement json)
    {
        string given = Guarded(() => VersionOf(json));
        var version = string.IsNullOrEmpty(given) ? MissingVersion(given) : new AdaptiveSchemaVersion(given);
        bool isKnown = version <= AdaptiveCard.KnownSchemaVersion;
        result.Card = Guarded(() => isKnown ? Card(json) : TooNew(json));
        if (isKnown)
            result.Card.Version = version;
        return result;
    }

    public void Warn(string message, int code = -1) => result.Warnings.Add(new AdaptiveWarning(code, message));

    public AdaptiveCard Card(JsonElement json)
    {
        CheckType(json);
        var card = Fill(new AdaptiveCard((AdaptiveSchemaVersion)null), json);
        card.InternalID = AdaptiveInternalID.Current();
        if (!IsLanguage(card.Lang))
            Warn("Invalid language identifier: " + card.Lang, (int)AdaptiveWarning.WarningStatusCode.InvalidLanguage);
        return card;
    }

    /// <summary>Reads an element or action; <paramref name="unknown"/> answers a type that does not fit, and may answer null.</summary>
    public T Typed<T>(JsonElement json, string impliedType, Func<string, T> unknown)
        where T : AdaptiveTypedElement
    {
        string type = TextOf(json, "type") ?? TextOf(json, "@type") ?? impliedType
            ?? throw new AdaptiveSerializationException("Required property 'type' not found on adaptive card element");
        string id = TextOf(json, "id");
        var made = CardTypes.Create(type) as T;
        if (made is AdaptiveInput && id is null && fallbacks == 0)
            throw new AdaptiveSerializationException($"Required property 'id' not found on '{type}'");
        if (made is null)
        {
            made = unknown(type);
            Warn($"Unknown element '{type}'");
            if (made is null)
                return null;
            made.Type = type;
        }

        // A fallback may repeat the ids of what it stands in for.
        if (fallbacks == 0 && !string.IsNullOrEmpty(id) && !ids.Add(id))
            throw new AdaptiveSerializationException($"Collision detected for id '{id}'");

        made.InternalID = AdaptiveInternalID.Next();
        return Fill(made, json);
    }

    public AdaptiveTypedElement Fallback(JsonElement json)
    {
        fallbacks++;
        var content = Typed<AdaptiveTypedElement>(json, null, type =>
            type.StartsWith("Action.", StringComparison.Ordinal) ? new AdaptiveUnknownAction() : new AdaptiveUnknownElement());
        fallbacks--;
        return content;
    }

    public T Fill<T>(T part, JsonElement json)
        where T : class, ICardPart
    {
        var reader = new CardReader(json, this);
        part.Exchange(reader);
        part.Origin = reader.Finish();
        return part;
    }

    /// <summary>A property as text; null when it is missing or no simple value.</summary>
    public static string TextOf(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && CardReader.TryText(value, out string text) ? text : null;

    private static string VersionOf(JsonElement json)
    {
        CheckType(json);
        return TextOf(json, "version");
    }

    private static void CheckType(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object || TextOf(json, "type") != AdaptiveCard.TypeName)
            throw new AdaptiveSerializationException($"Property 'type' must be '{AdaptiveCard.TypeName}'");
    }

    private static T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // Half a surrogate pair is an invalid operation, found only when the text is taken out.
            throw new AdaptiveSerializationException(e.Message, e);
        }
    }

    private static AdaptiveSchemaVersion MissingVersion(string given)
    {
        if (AdaptiveCard.OnDeserializingMissingVersion is { } choose)
            return choose();
        throw new AdaptiveSerializationException(given is null
            ? "Could not parse required key: version. It was not found."
            : "Property is required but was found empty: version");
    }

    private AdaptiveCard TooNew(JsonElement json)
    {
        string Or(string name, string otherwise) => TextOf(json, name) is { Length: > 0 } text ? text : otherwise;

        string fallback = Or("fallbackText", "We're sorry, this card couldn't be displayed");
        Warn("Schema version is not supported", (int)AdaptiveWarning.WarningStatusCode.UnsupportedSchemaVersion);
        return new AdaptiveCard("1.0")
        {
            Speak = Or("speak", fallback),
            Lang = Or("lang", CultureInfo.CurrentCulture.TwoLetterISOLanguageName),
            Body = { new AdaptiveTextBlock(fallback) },
        };
    }

    private static bool IsLanguage(string code)
    {
        if (string.IsNullOrEmpty(code))
            return true;

        try
        {
            return code.Length is 2 or 3 && CultureInfo.GetCultureInfo(code) is not null;
        }
        catch (CultureNotFoundException)
        {
            return false;
        }
    }
}
