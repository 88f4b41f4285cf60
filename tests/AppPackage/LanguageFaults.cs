using System.Text.Json.Nodes;

namespace NotesBot.Tests.AppPackage;

/// <summary>Texts that one language lacks, or that are too long for the room they have.</summary>
internal static class LanguageFaults
{
    /// <summary>In characters: the least of what Teams' documentation and the versions of the schema allow.</summary>
    private static readonly (string Ending, int Most)[] Lengths =
    [
        ("name.short", 30), ("name.full", 100), ("description.short", 80), ("description.full", 4000),
        ("].title", 32), ("].description", 128),
    ];

    public static IEnumerable<string> Of(PackageFiles files)
    {
        var english = English(files.Manifest);
        var chinese = Chinese(files);
        return
        [
            .. english.Keys.Except(chinese.Keys).Select(key => $"Chinese lacks {key}"),
            .. chinese.Keys.Except(english.Keys).Select(key => $"Chinese has {key}, which English lacks"),
            .. english.SelectMany(text => LengthFaults("English", text)),
            .. chinese.SelectMany(text => LengthFaults("Chinese", text)),
            .. english.Where(text => text.Value.Any(IsHan)).Select(text => $"English {text.Key} is Chinese"),
            .. chinese.Where(text => text.Key != "name.short" && !text.Value.Any(IsHan))
                .Select(text => $"Chinese {text.Key} is not Chinese"),
            .. SchemaOf(files.Manifest) == SchemaOf(files.Chinese) ? [] : new[] { "the languages have different schemas" },
        ];
    }

    /// <summary>Every text of the manifest that can be told in another language, by the name it has in that language's file.</summary>
    public static IReadOnlyDictionary<string, string> English(JsonObject manifest)
    {
        string[] always = ["name.short", "name.full", "description.short", "description.full"];
        var commands =
            from list in manifest["bots"]![0]!["commandLists"]!.AsArray().Index()
            from command in list.Item!["commands"]!.AsArray().Index()
            from field in command.Item!.AsObject()
            select ($"bots[0].commandLists[{list.Index}].commands[{command.Index}].{field.Key}", (string)field.Value!);
        return always.Select(name => (name, (string?)manifest[name.Split('.')[0]]![name.Split('.')[1]] ?? ""))
            .Concat(commands).ToDictionary();
    }

    public static IReadOnlyDictionary<string, string> Chinese(PackageFiles files) =>
        files.Chinese.Where(text => text.Key != "$schema").ToDictionary(text => text.Key, text => (string)text.Value!);

    private static IEnumerable<string> LengthFaults(string language, KeyValuePair<string, string> text)
    {
        var most = Lengths.First(length => text.Key.EndsWith(length.Ending, StringComparison.Ordinal)).Most;
        if (text.Value.Trim().Length == 0)
        {
            yield return $"{language} {text.Key} is empty";
        }
        else if (text.Value.Length > most)
        {
            yield return $"{language} {text.Key} has {text.Value.Length} characters, more than {most}";
        }
    }

    private static bool IsHan(char sign) => sign is >= '\u4e00' and <= '\u9fff';

    private static string SchemaOf(JsonObject file) => ((string)file["$schema"]!).Split('/')[^2];
}
