using System.Text.Json.Nodes;
using NotesBot.Cards.Templating;

namespace NotesBot.Tests.Cards;

/// <summary>A sample of <c>cards/</c>: <c>page.zh.data.json</c> is the sample <c>page.zh</c> of the template <c>page</c>.</summary>
internal sealed record CardSample(string Name, string Template, string Data)
{
    public static readonly string Folder = FindFolder();

    public static IReadOnlyList<CardSample> All { get; } =
    [
        .. Directory.EnumerateFiles(Folder, "*.data.json").Order(StringComparer.Ordinal).Select(Read),
    ];

    public string TemplateSource => File.ReadAllText(Path.Combine(Folder, Template + ".json"));

    public string Expand() => CardTemplates.Get(Template).Expand(JsonNode.Parse(Data));

    private static CardSample Read(string path)
    {
        var name = Path.GetFileName(path)[..^".data.json".Length];
        return new CardSample(name, name.Split('.')[0], File.ReadAllText(path));
    }

    private static string FindFolder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "NotesBot.sln")))
            {
                return Path.Combine(folder.FullName, "cards");
            }
        }

        throw new DirectoryNotFoundException($"No folder with NotesBot.sln above {AppContext.BaseDirectory}.");
    }
}
