using System.Text;
using System.Text.Json;

namespace NotesBot.Cards.Templating;

/// <summary>
/// A card written in the Adaptive Card template language, parsed once and filled with data many times, by any number of threads.
/// What the data holds is never looked at again: <c>${…}</c>, <c>$when</c> and markdown that come from it stay as they are.
/// </summary>
internal sealed class CardTemplate
{
    private readonly TemplateNode _root;

    private CardTemplate(TemplateNode root) => _root = root;

    /// <exception cref="CardTemplateException">The text is no JSON, or an expression in it can't be read; with its place.</exception>
    public static CardTemplate Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return new CardTemplate(TemplateReader.Read(Encoding.UTF8.GetBytes(json)));
    }

    /// <summary>Writes the filled card as the writer's next value. Never fails because of the data.</summary>
    public void Write(Utf8JsonWriter writer, Value data)
    {
        ArgumentNullException.ThrowIfNull(writer);
        _root.Write(writer, new Scope(data, data, null));
    }

    /// <summary>The filled card as compact JSON, in UTF-8.</summary>
    public byte[] Expand(Value data) => CompactJson.Of(writer => Write(writer, data));
}
