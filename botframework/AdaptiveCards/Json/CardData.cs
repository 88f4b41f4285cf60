using System;
using System.Globalization;
using System.IO;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace AdaptiveCards;

/// <summary>Values of any type within a card: the data of an action, additional properties.</summary>
internal static class CardData
{
    /// <summary>The most levels of nesting read or written.</summary>
    public const int MaxDepth = 64;

    public static readonly JsonDocumentOptions Reading = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = MaxDepth,
    };

    public static readonly JsonWriterOptions Writing = new()
    {
        Indented = true,
        MaxDepth = MaxDepth,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly JsonSerializerOptions Objects = new()
    {
        IncludeFields = true,
        MaxDepth = MaxDepth,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Text, numbers and flags as such; objects, arrays and numbers too great for a double as JSON.</summary>
    public static object FromJson(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => json.GetString(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number when json.TryGetInt64(out long whole) => whole,
        JsonValueKind.Number when json.TryGetDouble(out double number) && IsExact(json, number) => number,
        JsonValueKind.Null or JsonValueKind.Undefined => null,
        _ => json,
    };

    public static object FromText(string text) => text is null ? null : FromJson(Parse(text));

    /// <summary>Reads strict JSON, or what can be mended into it.</summary>
    /// <exception cref="JsonException">The text is neither.</exception>
    public static JsonElement Parse(string text)
    {
        try
        {
            return JsonElement.Parse(text, Reading);
        }
        catch (JsonException) when (TryMend(text, out var mended))
        {
            return mended;
        }
    }

    public static string ToText(object value)
    {
        if (value is null)
            return null;

        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Writing))
            Write(json, value);
        return PlainText.From(stream);
    }

    public static void Write(Utf8JsonWriter json, object value)
    {
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case JsonElement element:
                element.WriteTo(json);
                break;
            case JsonDocument document:
                document.WriteTo(json);
                break;
            case JsonNode node:
                node.WriteTo(json);
                break;
            case string text:
                json.WriteStringValue(text);
                break;
            case bool flag:
                json.WriteBooleanValue(flag);
                break;
            case int whole:
                json.WriteNumberValue(whole);
                break;
            case long whole:
                json.WriteNumberValue(whole);
                break;
            case double number when double.IsFinite(number):
                Write(json, number);
                break;
            default:
                JsonSerializer.Serialize(json, value, value.GetType(), Objects);
                break;
        }
    }

    /// <summary>Writes whole numbers as 5.0, as the published library does.</summary>
    public static void Write(Utf8JsonWriter json, double number)
    {
        string text = number.ToString("R", CultureInfo.InvariantCulture);
        json.WriteRawValue(text.AsSpan().ContainsAny('.', 'E') ? text : text + ".0", skipInputValidation: true);
    }

    private static bool TryMend(string text, out JsonElement json)
    {
        try
        {
            json = JsonElement.Parse(LooseJson.Mend(text), Reading);
            return true;
        }
        catch (JsonException)
        {
            // The first error is the one that tells where the text goes wrong.
            json = default;
            return false;
        }
    }

    private static bool IsExact(JsonElement json, double number) =>
        double.IsFinite(number)
        && (!json.TryGetDecimal(out decimal exact) || (Math.Abs(number) < 7e27 && (decimal)number == exact));
}
