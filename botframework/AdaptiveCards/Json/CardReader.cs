using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;

namespace AdaptiveCards;

/// <summary>Reads one object. Names are found in any casing; a null counts as left out.</summary>
internal sealed partial class CardReader : CardExchange
{
    private readonly Dictionary<string, JsonElement> properties = new(StringComparer.OrdinalIgnoreCase);
    private readonly CardOrigin origin = new();
    private readonly CardParse parse;

    public CardReader(JsonElement json, CardParse parse)
    {
        this.parse = parse;
        foreach (var property in json.EnumerateObject())
            properties[property.Name] = property.Value;
    }

    /// <summary>What is left over, for the object to keep; null when nothing is.</summary>
    public CardOrigin Finish()
    {
        foreach (var (name, json) in properties)
            origin.Unknown.Add(name, json);
        return origin.IsEmpty ? null : origin;
    }

    public static bool TryText(JsonElement json, out string text)
    {
        text = json.ValueKind switch
        {
            JsonValueKind.String => json.GetString(),
            JsonValueKind.Number => json.GetRawText(),
            JsonValueKind.True => bool.TrueString,
            JsonValueKind.False => bool.FalseString,
            _ => null,
        };
        return text is not null;
    }

    public override string Text(string name, string value, string omit = null, bool stated = false)
    {
        if (!Take(name, out var json, stated))
            return value;
        return TryText(json, out string text) ? text : Reject(name, json, value);
    }

    public override string Unwritten(string name, string value) => Text(name, value);

    public override bool Flag(string name, bool value, bool usual = false, bool stated = false) =>
        ReadFlag(name, stated) ?? value;

    public override bool? FlagOrNone(string name, bool? value) => ReadFlag(name, stated: false) ?? value;

    public override T Option<T>(string name, T value, bool stated = false)
    {
        if (!Take(name, out var json, stated))
            return value;
        return OptionWords<T>.TryRead(json, out var option)
            ? option
            : RejectOption(name, json, value, $"the default value of \"{OptionWords<T>.Write(value)}\"");
    }

    public override T? OptionOrNone<T>(string name, T? value)
    {
        if (!Take(name, out var json))
            return value;
        return OptionWords<T>.TryRead(json, out var option) ? option : RejectOption(name, json, value, "null");
    }

    public override int Whole(string name, int value, bool stated = false)
    {
        if (!Take(name, out var json, stated))
            return value;
        return json.ValueKind == JsonValueKind.Number && json.TryGetInt32(out int whole) ? whole : Reject(name, json, value);
    }

    public override double Number(string name, double value)
    {
        if (!Take(name, out var json))
            return value;
        return json.ValueKind is JsonValueKind.Number or JsonValueKind.String
            && TryText(json, out string text)
            && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number)
            && double.IsFinite(number)
            ? number
            : Reject(name, json, value);
    }

    public override DateTime? Instant(string name, DateTime? value)
    {
        if (!Take(name, out var json))
            return value;
        return json.ValueKind == JsonValueKind.String
            && DateTime.TryParse(json.GetString(), CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var instant)
            ? instant
            : Reject(name, json, value);
    }

    public override Uri Url(string name, Uri value)
    {
        if (!Take(name, out var json))
            return value;
        return TryText(json, out string text) && Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out var url)
            ? url
            : Reject(name, json, value);
    }

    public override AdaptiveSchemaVersion Version(string name, AdaptiveSchemaVersion value) =>
        Take(name, out var json) && TryText(json, out string text) && text.Length > 0 ? new AdaptiveSchemaVersion(text) : value;

    public override object Data(string name, object value) => Take(name, out var json) ? CardData.FromJson(json) : value;

    public override IDictionary<string, string> Names(string name, IDictionary<string, string> value)
    {
        if (!Take(name, out var json))
            return value;
        if (json.ValueKind != JsonValueKind.Object)
            return Reject(name, json, value);

        var names = new Dictionary<string, string>();
        foreach (var entry in json.EnumerateObject())
        {
            if (!TryText(entry.Value, out string text))
                return Reject(name, json, value);
            names[entry.Name] = text;
        }

        return names;
    }

    public override List<string> Texts(string name, List<string> value)
    {
        if (!Take(name, out var json, stated: true))
            return value;
        return json.ValueKind == JsonValueKind.Array && json.EnumerateArray().All(item => TryText(item, out _))
            ? [.. json.EnumerateArray().Select(item => TryText(item, out string text) ? text : null)]
            : Reject(name, json, value);
    }

    public override void Rest(IDictionary<string, object> additional)
    {
        foreach (var (name, json) in properties)
            additional[name] = CardData.FromJson(json);
        properties.Clear();
    }

    private bool? ReadFlag(string name, bool stated)
    {
        if (!Take(name, out var json, stated))
            return null;
        if (json.ValueKind is JsonValueKind.True or JsonValueKind.False)
            return json.GetBoolean();
        return json.ValueKind == JsonValueKind.String && bool.TryParse(json.GetString(), out bool flag)
            ? flag
            : Reject(name, json, default(bool?));
    }

    private bool Take(string name, out JsonElement json, bool stated = false)
    {
        if (properties.Remove(name, out json) && json.ValueKind != JsonValueKind.Null)
            return true;
        if (stated)
            origin.Absent.Add(name);
        return false;
    }

    private T Reject<T>(string name, JsonElement json, T value)
    {
        origin.Unreadable[name] = json;
        return value;
    }

    private T RejectOption<T>(string name, JsonElement json, T value, string instead)
    {
        parse.Warn($"Value \"{json}\" could not be converted to \"{typeof(T)}\", using {instead} instead.", code: 0);
        return Reject(name, json, value);
    }
}
