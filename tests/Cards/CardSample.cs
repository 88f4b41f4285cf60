using NotesBot.Cards.Templating;

namespace NotesBot.Tests.Cards;

/// <summary>A sample of <c>cards/</c>: <c>page.zh.data.json</c> is the sample <c>page.zh</c> of the template <c>page</c>.</summary>
internal sealed record CardSample(string Name, string Template, string Data)
{
    private static readonly string Folder = SourceTree.Folder("cards");

    public static IReadOnlyList<CardSample> All { get; } =
    [
        .. Directory.EnumerateFiles(Folder, "*.data.json").Order(StringComparer.Ordinal).Select(Read),
    ];

    public string TemplateSource => SourceOf(Template);

    public string Expand() => CardTemplates.Get(Template).ExpandToText(DataJson.Read(Data));

    public static string SourceOf(string template) => File.ReadAllText(Path.Combine(Folder, template + ".json"));

    private static CardSample Read(string path)
    {
        var name = Path.GetFileName(path)[..^".data.json".Length];
        return new CardSample(name, name.Split('.')[0], File.ReadAllText(path));
    }
}
