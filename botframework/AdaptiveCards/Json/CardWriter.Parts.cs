using System;
using System.Collections.Generic;

namespace AdaptiveCards;

/// <content>Objects within the object.</content>
internal sealed partial class CardWriter
{
    public override T Part<T>(string name, T value) => Object(name, value);

    public override List<T> Parts<T>(string name, List<T> value, bool stated = false) => List(name, value, stated, Write);

    public override AdaptiveBackgroundImage Background(string name, AdaptiveBackgroundImage value)
    {
        bool isBare = value is null || (value.HasDefaultValues() && ((ICardPart)value).Origin is null);
        if (isBare)
            Text(name, value?.Url?.OriginalString);
        else
            Object(name, value);
        return value;
    }

    public override List<AdaptiveTargetElement> Targets(string name, List<AdaptiveTargetElement> value) =>
        List(name, value, stated: true, target =>
        {
            if (target.IsVisible is null && ((ICardPart)target).Origin is null)
                json.WriteStringValue(target.ElementId);
            else
                Write(target);
        });

    public override List<AdaptiveInline> Inlines(string name, List<AdaptiveInline> value) => List(name, value, stated: true, Write);

    public override AdaptiveFallbackElement Fallback(string name, AdaptiveFallbackElement value)
    {
        if (value?.Type == AdaptiveFallbackElement.AdaptiveFallbackType.Drop)
            Text(name, AdaptiveFallbackElement.drop);
        else if (value?.Type == AdaptiveFallbackElement.AdaptiveFallbackType.Content)
            Object(name, value.Content);
        return value;
    }

    public override AdaptiveCard Card(string name, AdaptiveCard value) => Object(name, value);

    public override T Action<T>(string name, T value) => Object(name, value);

    public override List<AdaptiveElement> Elements(string name, List<AdaptiveElement> value, bool stated = false) =>
        List(name, value, stated, Write);

    public override List<AdaptiveAction> Actions(string name, List<AdaptiveAction> value, bool stated = false) =>
        List(name, value, stated, Write);

    public override List<T> Members<T>(string name, List<T> value, string type) => List(name, value, stated: true, Write);

    private void Write(ICardPart part)
    {
        var outer = origin;
        origin = part.Origin;
        json.WriteStartObject();
        part.Exchange(this);
        if (origin is not null)
        {
            foreach (var (name, raw) in origin.Unknown)
            {
                json.WritePropertyName(name);
                raw.WriteTo(json);
            }
        }

        json.WriteEndObject();
        origin = outer;
    }

    private T Object<T>(string name, T value)
        where T : class, ICardPart
    {
        if (Says(name, value is not null))
        {
            json.WritePropertyName(name);
            Write(value);
        }

        return value;
    }

    private List<T> List<T>(string name, List<T> value, bool stated, Action<T> write)
    {
        if (!Says(name, value?.Count > 0, stated && value is not null))
            return value;

        json.WriteStartArray(name);
        foreach (var item in value)
        {
            if (item is not null)
                write(item);
        }

        json.WriteEndArray();
        return value;
    }
}
