using System;
using System.Text.Json;

namespace AdaptiveCards;

/// <content>Sizes and colours, whose mistakes are reported.</content>
internal sealed partial class CardReader
{
    public override string Colour(string name, string value)
    {
        if (!Take(name, out var json))
            return value;
        if (json.ValueKind == JsonValueKind.String && json.GetString() is var text && ColorUtil.IsValidColor(text))
        {
            string digits = text[1..].ToUpperInvariant();
            return text.Length == ColorUtil.colorStringLength ? "#FF" + digits : "#" + digits;
        }

        parse.Warn(
            $"The Value \"{json}\" for field \"{name}\" of type \"{json.ValueKind}\" was not specified as a proper color "
            + "in the format #AARRGGBB or #RRGGBB, it will be ignored.");
        return Reject(name, json, value);
    }

    public override uint Pixels(string name, uint value)
    {
        if (!Take(name, out var json))
            return value;
        if (json.ValueKind != JsonValueKind.String)
        {
            parse.Warn($"The Value \"{json}\" for field \"{name}\" of type \"{json.ValueKind}\" was not proper type, it will be ignored.");
            return Reject(name, json, value);
        }

        string text = json.GetString();
        return PixelText.TryRead(text, out double pixels) && text[0] != '.' && pixels <= uint.MaxValue
            ? (uint)pixels
            : RejectSize(name, json, value);
    }

    public override AdaptiveHeight Height(string name, AdaptiveHeight value) => Size(name, value, AdaptiveHeight.Parse);

    public override AdaptiveWidth Width(string name, AdaptiveWidth value) => Size(name, value, AdaptiveWidth.Parse);

    public override (double Pixels, double Weight) Share(string name, (double Pixels, double Weight) value)
    {
        if (!Take(name, out var json, stated: true))
            return value;
        if (json.ValueKind == JsonValueKind.Number && json.TryGetDouble(out double weight) && double.IsFinite(weight))
        {
            if (weight >= 0)
                return (0, weight);
            parse.Warn($"The Value \"{json}\" for field \"{name}\" was invalid, default value (0) will be used.");
            return Reject(name, json, value);
        }

        return json.ValueKind == JsonValueKind.String && PixelText.TryRead(json.GetString(), out double pixels)
            ? (pixels, 0)
            : RejectSize(name, json, value);
    }

    private T Size<T>(string name, T value, Func<string, T> read)
    {
        if (!Take(name, out var json))
            return value;
        if (!TryText(json, out string text))
            return RejectSize(name, json, value);

        try
        {
            return read(text);
        }
        catch (Exception e) when (e is FormatException or OverflowException or ArgumentException)
        {
            // Parts of a pixel are well formed, but there is no place for them.
            return PixelText.TryRead(text, out _) ? Reject(name, json, value) : RejectSize(name, json, value);
        }
    }

    private T RejectSize<T>(string name, JsonElement json, T value)
    {
        string text = json.ToString();
        parse.Warn(text.Length >= 3 && !text.EndsWith("px", StringComparison.Ordinal)
            ? $"The Value \"{text[^2..]}\" was not specified as a proper unit(px), it will be ignored."
            : $"The Value \"{text}\" for field \"{name}\" was not specified as a proper dimension "
                + "in the format (\\d+(.\\d+)?px), it will be ignored.");
        return Reject(name, json, value);
    }
}
