using System.Text.Json;
using System.Text.Unicode;

namespace NotesBot.Hosting;

/// <summary>Whether every string of a body can be looked at, kept and sent on.</summary>
internal static class BodyText
{
    /// <returns>What is wrong with the text, in words for its sender; null if nothing is.</returns>
    /// <exception cref="JsonException">The body is no JSON, or nests too deep.</exception>
    public static string? Fault(ReadOnlySpan<byte> body, int deepest) =>
        !Utf8.IsValid(body) ? "The body is not text in UTF-8."
        : body.IndexOf("\\u0000"u8) >= 0 || body.IndexOf("\\ud"u8) >= 0 || body.IndexOf("\\uD"u8) >= 0 ? FaultInEscapes(body, deepest)
        : null;

    // Half a character (\ud800) passes a parser and throws wherever the text is looked at; U+0000 passes too, and PostgreSQL keeps no text
    // that holds it.
    private static string? FaultInEscapes(ReadOnlySpan<byte> body, int deepest)
    {
        var reader = new Utf8JsonReader(body, new JsonReaderOptions { MaxDepth = deepest });
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName
                    && reader.ValueIsEscaped
                    && reader.GetString()!.Contains('\0', StringComparison.Ordinal))
                {
                    return "The body holds the character U+0000, which is no part of any text.";
                }
            }

            return null;
        }
        catch (InvalidOperationException)
        {
            return "The body is not text in UTF-8.";
        }
    }
}
