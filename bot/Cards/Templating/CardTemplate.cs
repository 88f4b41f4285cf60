using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace NotesBot.Cards.Templating;

/// <summary>
/// A card written in the Adaptive Card template language, parsed once and filled with data many times, by any number of threads.
/// What the data holds is never looked at again: <c>${…}</c>, <c>$when</c> and markdown that come from it stay as they are.
/// </summary>
internal sealed class CardTemplate
{
    // In bytes: most cards weigh less, and one that may be shown never weighs much more.
    private const int Usual = 16 * 1024;

    // In bytes.
    private const int LargestKept = 64 * 1024;

    // Chinese text takes half the bytes when it isn't escaped; the result is JSON in a message, never part of a page.
    private static readonly JsonWriterOptions Compact = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? idle;

    private readonly TemplateNode _root;

    private CardTemplate(TemplateNode root) => _root = root;

    /// <exception cref="CardTemplateException">The text is no JSON, or an expression in it can't be read; with its place.</exception>
    public static CardTemplate Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return new CardTemplate(TemplateReader.Read(Encoding.UTF8.GetBytes(json)));
    }

    /// <summary>Writes the filled card as the writer's next value. Never fails because of the data.</summary>
    public void Write(Utf8JsonWriter writer, JsonNode? data)
    {
        ArgumentNullException.ThrowIfNull(writer);
        _root.Write(writer, new Scope(data, data, null));
    }

    /// <summary>The filled card as compact JSON.</summary>
    public string Expand(JsonNode? data)
    {
        var buffer = idle ?? new ArrayBufferWriter<byte>(Usual);
        idle = null;
        using (var writer = new Utf8JsonWriter(buffer, Compact))
        {
            Write(writer, data);
        }

        var card = Encoding.UTF8.GetString(buffer.WrittenSpan);
        buffer.Clear(); // what people wrote does not stay in it
        idle = buffer.Capacity <= LargestKept ? buffer : null;
        return card;
    }
}
