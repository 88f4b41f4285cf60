using System.Text.Json;

namespace NotesBot.Cards.Templating;

/// <summary>A part without expressions, kept as the UTF-8 it becomes.</summary>
internal sealed class ConstantNode(byte[] json) : TemplateNode
{
    public override bool IsConstant => true;

    /// <summary>What <paramref name="write"/> writes, for good.</summary>
    public static ConstantNode Of(Action<Utf8JsonWriter> write) => new(CompactJson.Of(write));

    public override void Write(Utf8JsonWriter writer, in Scope scope) => writer.WriteRawValue(json, skipInputValidation: true);
}
