using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace NotesBot.Cards.Templating;

/// <summary>A part without expressions, kept as the UTF-8 it becomes.</summary>
internal sealed class ConstantNode(byte[] json) : TemplateNode
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public override bool IsConstant => true;

    /// <summary>What <paramref name="write"/> writes, for good.</summary>
    public static ConstantNode Of(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            write(writer);
        }

        return new ConstantNode(buffer.WrittenSpan.ToArray());
    }

    public override void Write(Utf8JsonWriter writer, in Scope scope) => writer.WriteRawValue(json, skipInputValidation: true);
}
