using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text.Json;

namespace AdaptiveCards;

/// <summary>Writes a card, defaults left out.</summary>
internal sealed partial class CardWriter : CardExchange
{
    private readonly Utf8JsonWriter json;
    private CardOrigin origin;

    private CardWriter(Utf8JsonWriter json) => this.json = json;

    public static string ToText(AdaptiveCard card)
    {
        using var stream = new MemoryStream();
        try
        {
            using var json = new Utf8JsonWriter(stream, CardData.Writing);
            Write(json, card);
        }
        catch (Exception e) when (e is InvalidOperationException or JsonException or NotSupportedException)
        {
            throw new AdaptiveSerializationException(e.Message, e);
        }

        return PlainText.From(stream);
    }

    public static void Write(Utf8JsonWriter json, AdaptiveCard card) => new CardWriter(json).Write(card);

    public override string Text(string name, string value, string omit = null, bool stated = false)
    {
        if (Says(name, value is not null && value != omit, stated && value is not null))
            json.WriteString(name, value);
        return value;
    }

    public override string Unwritten(string name, string value) => value;

    public override bool Flag(string name, bool value, bool usual = false, bool stated = false)
    {
        if (Says(name, value != usual, stated))
            json.WriteBoolean(name, value);
        return value;
    }

    public override bool? FlagOrNone(string name, bool? value)
    {
        if (Says(name, value.HasValue))
            json.WriteBoolean(name, value.Value);
        return value;
    }

    public override T Option<T>(string name, T value, bool stated = false)
    {
        if (Says(name, !EqualityComparer<T>.Default.Equals(value, default), stated))
            json.WriteString(name, OptionWords<T>.Write(value));
        return value;
    }

    public override T? OptionOrNone<T>(string name, T? value)
    {
        if (Says(name, value.HasValue))
            json.WriteString(name, OptionWords<T>.Write(value.Value));
        return value;
    }

    public override int Whole(string name, int value, bool stated = false)
    {
        if (Says(name, value != 0, stated))
            json.WriteNumber(name, value);
        return value;
    }

    public override double Number(string name, double value)
    {
        if (Says(name, double.IsFinite(value)))
        {
            json.WritePropertyName(name);
            CardData.Write(json, value);
        }

        return value;
    }

    public override DateTime? Instant(string name, DateTime? value)
    {
        if (Says(name, value.HasValue))
        {
            var instant = value.Value.Kind == DateTimeKind.Local ? value.Value.ToUniversalTime() : value.Value;
            json.WriteString(name, instant.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture));
        }

        return value;
    }

    public override Uri Url(string name, Uri value)
    {
        Text(name, value?.OriginalString);
        return value;
    }

    public override string Colour(string name, string value) => Text(name, value);

    public override uint Pixels(string name, uint value)
    {
        Text(name, value == 0 ? null : PixelText.Write(value));
        return value;
    }

    public override AdaptiveHeight Height(string name, AdaptiveHeight value)
    {
        Text(name, value?.ShouldSerializeAdaptiveHeight() == true ? value.ToString() : null);
        return value;
    }

    public override AdaptiveWidth Width(string name, AdaptiveWidth value)
    {
        Text(name, value?.ToString());
        return value;
    }

    public override (double Pixels, double Weight) Share(string name, (double Pixels, double Weight) value)
    {
        if (value.Pixels > 0)
            Text(name, PixelText.Write(value.Pixels));
        else if (Says(name, value.Weight != 0, stated: true))
            json.WriteNumber(name, value.Weight);
        return value;
    }

    public override AdaptiveSchemaVersion Version(string name, AdaptiveSchemaVersion value)
    {
        Text(name, value?.ToString());
        return value;
    }

    public override object Data(string name, object value)
    {
        if (Says(name, value is not null and not JsonElement { ValueKind: JsonValueKind.Undefined or JsonValueKind.Null }))
        {
            json.WritePropertyName(name);
            CardData.Write(json, value);
        }

        return value;
    }

    public override IDictionary<string, string> Names(string name, IDictionary<string, string> value)
    {
        if (Says(name, value is not null))
        {
            json.WriteStartObject(name);
            foreach (var (key, text) in value)
                json.WriteString(key, text);
            json.WriteEndObject();
        }

        return value;
    }

    public override List<string> Texts(string name, List<string> value) => List(name, value, stated: true, json.WriteStringValue);

    public override void Rest(IDictionary<string, object> additional)
    {
        foreach (var (name, value) in additional ?? new Dictionary<string, object>())
        {
            json.WritePropertyName(name);
            CardData.Write(json, value);
        }
    }

    /// <summary>Whether to write a property. Where it has its default, what its JSON said instead is written here.</summary>
    private bool Says(string name, bool hasValue, bool stated = false)
    {
        if (hasValue)
            return true;
        if (origin is null)
            return stated;
        if (!origin.Unreadable.TryGetValue(name, out var raw))
            return stated && !origin.Absent.Contains(name);

        json.WritePropertyName(name);
        raw.WriteTo(json);
        return false;
    }
}
