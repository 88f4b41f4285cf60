using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace AdaptiveCards;

/// <content>Objects within the object.</content>
internal sealed partial class CardReader
{
    public override T Part<T>(string name, T value)
    {
        if (!Take(name, out var json))
            return value;
        return json.ValueKind == JsonValueKind.Object ? parse.Fill(new T(), json) : Reject(name, json, value);
    }

    public override List<T> Parts<T>(string name, List<T> value, bool stated = false) =>
        List(name, value, stated, json => json.ValueKind == JsonValueKind.Object ? parse.Fill(new T(), json) : null);

    public override AdaptiveBackgroundImage Background(string name, AdaptiveBackgroundImage value)
    {
        if (!Take(name, out var json))
            return value;
        return json.ValueKind switch
        {
            JsonValueKind.Object => parse.Fill(new AdaptiveBackgroundImage(), json),
            JsonValueKind.String when Uri.TryCreate(json.GetString(), UriKind.RelativeOrAbsolute, out var url) => new(url),
            _ => Reject(name, json, value),
        };
    }

    public override List<AdaptiveTargetElement> Targets(string name, List<AdaptiveTargetElement> value) =>
        List(name, value, stated: true, json => json.ValueKind switch
        {
            JsonValueKind.String => new AdaptiveTargetElement(json.GetString()),
            JsonValueKind.Object => parse.Fill(new AdaptiveTargetElement(), json),
            _ => null,
        });

    public override List<AdaptiveInline> Inlines(string name, List<AdaptiveInline> value) =>
        List<AdaptiveInline>(name, value, stated: true, json => json.ValueKind switch
        {
            JsonValueKind.String => new AdaptiveTextRun(json.GetString()),
            JsonValueKind.Object when CardParse.TextOf(json, "type") == AdaptiveTextRun.TypeName =>
                parse.Fill(new AdaptiveTextRun(), json),
            _ => throw new AdaptiveSerializationException($"Property 'type' must be '{AdaptiveTextRun.TypeName}'"),
        });

    public override AdaptiveFallbackElement Fallback(string name, AdaptiveFallbackElement value)
    {
        if (!Take(name, out var json))
            return value;
        return json.ValueKind switch
        {
            JsonValueKind.Object => new AdaptiveFallbackElement(parse.Fallback(json)),
            JsonValueKind.String when json.ValueEquals(AdaptiveFallbackElement.drop) =>
                new AdaptiveFallbackElement(AdaptiveFallbackElement.AdaptiveFallbackType.Drop),
            JsonValueKind.String =>
                throw new AdaptiveSerializationException("The only valid string value for the fallback property is 'drop'."),
            _ => throw new AdaptiveSerializationException("Invalid value for fallback"),
        };
    }

    public override AdaptiveCard Card(string name, AdaptiveCard value) => Take(name, out var json) ? parse.Card(json) : value;

    public override T Action<T>(string name, T value)
    {
        if (!Take(name, out var json))
            return value;
        return json.ValueKind == JsonValueKind.Object && parse.Typed<T>(json, null, _ => null) is { } action
            ? action
            : Reject(name, json, value);
    }

    public override List<AdaptiveElement> Elements(string name, List<AdaptiveElement> value, bool stated = false) =>
        List(name, value, stated, json =>
            IsSaying(json) ? parse.Typed<AdaptiveElement>(json, null, _ => new AdaptiveUnknownElement()) : null);

    public override List<AdaptiveAction> Actions(string name, List<AdaptiveAction> value, bool stated = false) =>
        List(name, value, stated, json =>
            IsSaying(json) ? parse.Typed<AdaptiveAction>(json, null, _ => new AdaptiveUnknownAction()) : null);

    public override List<T> Members<T>(string name, List<T> value, string type) =>
        List(name, value, stated: true, json => json.ValueKind == JsonValueKind.Object ? parse.Typed<T>(json, type, NoMember<T>) : null);

    private static T NoMember<T>(string type)
    {
        var other = CardTypes.Create(type)?.GetType() ?? typeof(AdaptiveUnknownElement);
        throw new ArgumentException(
            $"The value \"{other}\" is not of type \"{typeof(T)}\" and cannot be used in this generic collection.", nameof(type));
    }

    /// <summary>Templates leave empty objects behind where a condition did not hold.</summary>
    private static bool IsSaying(JsonElement json) => json.ValueKind == JsonValueKind.Object && json.EnumerateObject().Any();

    private List<T> List<T>(string name, List<T> value, bool stated, Func<JsonElement, T> read)
        where T : class
    {
        if (!Take(name, out var json, stated))
            return value;
        return json.ValueKind == JsonValueKind.Array
            ? [.. json.EnumerateArray().Select(read).Where(item => item is not null)]
            : Reject(name, json, value);
    }
}
