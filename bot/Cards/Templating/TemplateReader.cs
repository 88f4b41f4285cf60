using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace NotesBot.Cards.Templating;

/// <summary>Reads a template's JSON into nodes. Everything that can be wrong with a template is found here.</summary>
internal ref struct TemplateReader
{
    private readonly ReadOnlySpan<byte> _source;
    private Utf8JsonReader _json;

    private TemplateReader(ReadOnlySpan<byte> source)
    {
        _source = source;
        _json = new Utf8JsonReader(source);
    }

    /// <exception cref="CardTemplateException">With the position.</exception>
    public static TemplateNode Read(ReadOnlySpan<byte> source)
    {
        var reader = new TemplateReader(source);
        try
        {
            reader._json.Read();
            var root = reader.ReadNode();
            reader._json.Read();
            return root;
        }
        catch (JsonException error)
        {
            throw new CardTemplateException("This is no JSON", (error.LineNumber ?? 0) + 1, (error.BytePositionInLine ?? 0) + 1, error);
        }
    }

    private TemplateNode ReadNode()
    {
        var node = _json.TokenType switch
        {
            JsonTokenType.StartObject => ReadObject(),
            JsonTokenType.StartArray => ReadArray(),
            JsonTokenType.String => ReadText(InterpolatedText.Parse),
            _ => new ConstantNode(_json.ValueSpan.ToArray()),
        };

        return node.IsConstant && node is not ConstantNode ? ConstantNode.Of(writer => node.Write(writer, default)) : node;
    }

    private ObjectNode ReadObject()
    {
        var properties = ImmutableArray.CreateBuilder<KeyValuePair<JsonEncodedText, TemplateNode>>();
        Expression? data = null;
        Expression? when = null;
        while (_json.Read() && _json.TokenType != JsonTokenType.EndObject)
        {
            var name = _json.GetString()!;
            _json.Read();
            switch (name)
            {
                case "$data":
                    data = ReadSingle(name);
                    break;
                case "$when":
                    when = ReadSingle(name);
                    break;
                default:
                    properties.Add(new(JsonEncodedText.Encode(name, JavaScriptEncoder.UnsafeRelaxedJsonEscaping), ReadNode()));
                    break;
            }
        }

        return new ObjectNode(properties.ToImmutable(), data, when);
    }

    private ArrayNode ReadArray()
    {
        var items = ImmutableArray.CreateBuilder<TemplateNode>();
        while (_json.Read() && _json.TokenType != JsonTokenType.EndArray)
        {
            if (_json.TokenType is JsonTokenType.StartArray or JsonTokenType.Null)
            {
                throw Error("An array of a card holds neither arrays nor null");
            }

            items.Add(ReadNode());
        }

        return new ArrayNode(items.ToImmutable());
    }

    private readonly Expression ReadSingle(string name) =>
        (_json.TokenType == JsonTokenType.String ? ReadText(InterpolatedText.ParseSingle) : null)
        ?? throw Error($"{name} must be exactly one expression, as in \"${{path}}\"");

    private readonly T ReadText<T>(Func<string, T> parse)
    {
        try
        {
            return parse(_json.GetString()!);
        }
        catch (ExpressionException error)
        {
            throw Error($"{error.Message}, at character {error.Offset + 1} of this string", error);
        }
    }

    private readonly CardTemplateException Error(string reason, Exception? inner = null)
    {
        var before = _source[..(int)_json.TokenStartIndex];
        return new CardTemplateException(reason, before.Count((byte)'\n') + 1, before.Length - before.LastIndexOf((byte)'\n'), inner);
    }
}
