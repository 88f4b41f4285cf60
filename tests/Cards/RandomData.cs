using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;

namespace NotesBot.Tests.Cards;

/// <summary>Generators of data for templates, as JSON.</summary>
internal static class RandomData
{
    private static readonly string[] TextNames =
    [
        "lang", "title", "customer", "progress", "heading", "ask", "intro", "empty", "text", "style", "id", "label", "hint",
        "placeholder", "value", "term", "subtitle", "url", "verb",
    ];

    private static readonly string[] ListNames =
        ["notices", "inputs", "choices", "problems", "links", "actions", "lines", "facts", "steps", "items", "bullets", "paragraphs"];

    private static readonly string[] ObjectNames = ["edit", "open", "remove", "data", "submitData"];

    private static readonly string[] AllNames = [.. TextNames, .. ListNames, .. ObjectNames, "kind", "$data", "$when"];

    private static readonly Gen<string> Text = Gen.OneOf(
        ArbMap.Default.GeneratorFor<string?>(),
        Gen.Elements<string?>("", "${title}", "${$root}", "**bold**", "\\${x}", "客户", "a\nb", "text", "true", null))
        .Select(text => JsonSerializer.Serialize(text));

    private static readonly Gen<string> Scalar = Gen.Frequency(
        (8, Text), (1, Gen.Elements("true", "false")), (1, Gen.Choose(-5, 5000).Select(number => JsonSerializer.Serialize(number))));

    /// <summary>Data shaped like a card's: lists where the templates look for lists, texts where for texts, any of them missing.</summary>
    public static readonly Gen<string> OfCards = Gen.Sized(size => CardObject(Math.Min(size, 3)));

    /// <summary>Anything at all under the names the templates look for.</summary>
    public static readonly Gen<string> OfAnyShape = Gen.Sized(size => Any(Math.Min(size, 4)));

    private static string Quote(string text) => $"\"{text}\"";

    private static Gen<string> CardObject(int depth)
    {
        var text = Pair(TextNames, Scalar);
        var kind = Pair(["kind"], Gen.Elements("section", "text", "multiline", "choice", "compact", "choices", "date", "?").Select(Quote));
        return depth == 0
            ? Object(Gen.OneOf(text, kind))
            : Object(Gen.Frequency(
                (6, text), (2, kind), (4, Pair(ListNames, List(CardObject(depth - 1)))), (2, Pair(ObjectNames, CardObject(depth - 1)))));
    }

    private static Gen<string> Any(int depth) => depth == 0
        ? Scalar
        : Gen.OneOf(Scalar, List(Any(depth - 1)), Object(Pair(AllNames, Any(depth - 1))));

    private static Gen<string> Pair(string[] names, Gen<string> value) =>
        from name in Gen.Elements(names)
        from it in value
        select $"\"{name}\":{it}";

    private static Gen<string> Object(Gen<string> pair) => pair.ListOf().Select(pairs =>
        $"{{{string.Join(',', pairs.DistinctBy(each => each[..each.IndexOf(':', StringComparison.Ordinal)]))}}}");

    private static Gen<string> List(Gen<string> item) => item.ListOf().Select(items => $"[{string.Join(',', items)}]");
}
