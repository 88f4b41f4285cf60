using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace NotesBot.Cards.Templating;

/// <summary>JSON as UTF-8, without spaces and with as few escapes as possible.</summary>
internal static class CompactJson
{
    // In bytes: most cards weigh less, and one that may be shown never weighs much more.
    private const int Usual = 16 * 1024;

    // In bytes.
    private const int LargestKept = 64 * 1024;

    // Chinese text takes half the bytes when it isn't escaped; the result is JSON in a message, never part of a page.
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? idle;

    /// <summary>What <paramref name="write"/> writes.</summary>
    public static byte[] Of(Action<Utf8JsonWriter> write)
    {
        var buffer = idle ?? new ArrayBufferWriter<byte>(Usual);
        idle = null;
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            write(writer);
        }

        var json = buffer.WrittenSpan.ToArray();
        buffer.Clear(); // what people wrote does not stay in it
        idle = buffer.Capacity <= LargestKept ? buffer : null;
        return json;
    }
}
