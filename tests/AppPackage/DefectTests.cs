using System.Text.Json.Nodes;

namespace NotesBot.Tests.AppPackage;

/// <summary>A defect put into the package is found: by our own checks, or by the schemas.</summary>
public sealed class DefectTests(BuiltPackage built) : IClassFixture<BuiltPackage>
{
    private const string FirstTitle = "bots[0].commandLists[0].commands[0].title";

    /// <summary>By the fault that each is to be found as.</summary>
    private static readonly Dictionary<string, Func<PackageFiles, PackageFiles>> Ours = new()
    {
        ["zh-cn.json is missing"] = files => files.Without(PackageFiles.ChineseName),
        ["outline.png is missing"] = files => files.Without("outline.png"),
        ["notes.txt is named nowhere"] = files => files.With("notes.txt", []),
        ["package/color.png is not at the root"] = files => files.WithManifest(m => m["icons"]!["color"] = "package/color.png")
            .Without("color.png").With("package/color.png", files.All["color.png"]),
        ["manifest.json has a placeholder left"] = files => files.WithManifest(m => m["developer"]!["name"] = "{{DeveloperName}}"),
        ["zh-cn.json has a placeholder left"] = files => files.WithChinese(c => c["name.full"] = "{{Name}}"),
        ["websiteUrl http://contoso.com is not HTTPS"] =
            files => files.WithManifest(m => m["developer"]!["websiteUrl"] = "http://contoso.com"),
        ["validDomains holds https://notesbot.contoso.com, which is no host"] =
            files => files.WithManifest(m => m["validDomains"]![0] = "https://notesbot.contoso.com"),
        ["validDomains holds notesbot.contoso.com/api, which is no host"] =
            files => files.WithManifest(m => m["validDomains"]![0] = "notesbot.contoso.com/api"),
        ["validDomains is empty"] = files => files.WithManifest(m => m["validDomains"] = new JsonArray()),
        ["there must be one bot"] = files => files.WithManifest(m => m["bots"] = new JsonArray()),
        ["the bot's id is not the app's"] = files => files.WithManifest(m => m["id"] = "99999999-2222-3333-4444-555555555555"),
        ["version 1.0 is not three numbers"] = files => files.WithManifest(m => m["version"] = "1.0"),
        ["version 1.0.0-beta is not three numbers"] = files => files.WithManifest(m => m["version"] = "1.0.0-beta"),
        [$"Chinese lacks {FirstTitle}"] = files => files.WithChinese(c => c.Remove(FirstTitle)),
        ["Chinese lacks name.full"] = files => files.WithChinese(c => c.Remove("name.full")),
        ["Chinese has bots[0].commandLists[0].commands[11].title, which English lacks"] =
            files => files.WithChinese(c => c["bots[0].commandLists[0].commands[11].title"] = "帮助"),
        ["English name.full is empty"] = files => files.WithManifest(m => m["name"]!.AsObject().Remove("full")),
        ["English description.short has 81 characters, more than 80"] =
            files => files.WithManifest(m => m["description"]!["short"] = new string('n', 81)),
        [$"Chinese {FirstTitle} has 33 characters, more than 32"] = files => files.WithChinese(c => c[FirstTitle] = new string('新', 33)),
        ["English name.full is Chinese"] = files => files.WithManifest(m => m["name"]!["full"] = "笔记"),
        ["Chinese description.short is not Chinese"] = files => files.WithChinese(c => c["description.short"] = "Notes"),
        ["the languages have different schemas"] = files => files.WithChinese(c => c["$schema"] = SchemaOf("v1.29", ".Localization")),
        ["the bot knows no 'write me a poem' in English"] = files => files.WithManifest(m => Commands(m)[0]!["title"] = "write me a poem"),
        ["the bot knows no '新笔记' in English"] = files => files.WithManifest(m => Commands(m)[0]!["title"] = "新笔记"),
        ["'new note' is not 'new note' in Chinese"] = files => files.WithChinese(c => c[FirstTitle] = "new note"),
        ["'草稿' is not 'new note' in Chinese"] = files => files.WithChinese(c => c[FirstTitle] = "草稿"),
        ["a list has 13 commands, more than 12"] = files => files.WithManifest(m =>
            Commands(m).Parent!["commands"] = new JsonArray([.. Enumerable.Repeat(0, 13).Select(at => Commands(m)[at]!.DeepClone())])),
        ["a list has a command twice"] = files => files.WithManifest(m => Commands(m)[1]!["title"] = "new note"),
        ["not every scope has one list of commands"] =
            files => files.WithManifest(m => m["bots"]![0]!["commandLists"]!.AsArray().RemoveAt(1)),
        ["the colour icon is no PNG of 192 by 192"] = files => files.With("color.png", files.All["outline.png"]),
        ["the outline icon is no PNG of 32 by 32"] = files => files.With("outline.png", "GIF89a"u8.ToArray()),
        ["the colour icon's ground is not the accent colour #5B5FC7"] = files => files.WithManifest(m => m["accentColor"] = "#5B5FC7"),
    };

    public static TheoryData<string> Faults { get; } = [.. Ours.Keys];

    [Theory]
    [MemberData(nameof(Faults))]
    public void Our_checks_find(string fault) => Assert.Contains(fault, PackageFaults.Of(Ours[fault](built.Files)));

    [Fact]
    public void The_schemas_find_what_is_wrong_with_a_file()
    {
        Action<JsonObject>[] manifests =
        [
            manifest => manifest["bots"]![0]!["scopes"]![0] = "everywhere",
            manifest => manifest["accentColor"] = "teal",
            manifest => manifest["nickname"] = "Notes",
            manifest => manifest.Remove("icons"),
            manifest => manifest["manifestVersion"] = "1.29",
            manifest => manifest["$schema"] = SchemaOf("v9.9"),
        ];
        var files = manifests.Select(change => built.Files.WithManifest(change).Text(PackageFiles.ManifestName))
            .Append(built.Files.WithChinese(chinese => chinese["bots[0].commandLists[0].commands[12].title"] = "帮助")
                .Text(PackageFiles.ChineseName));

        var problems = NodeChecks.InvalidManifests(files);

        Assert.Equal(
            [
                "file 0: /bots/0/scopes/0 must be equal to one of the allowed values",
                "file 1: /accentColor must match pattern",
                "file 2: / must NOT have additional properties",
                "file 3: / must have required property 'icons'",
                "file 4: /manifestVersion must be equal to constant",
                $"file 5: /$schema names no schema of Teams: {SchemaOf("v9.9")}",
                "file 6: / must NOT have additional properties",
            ],
            problems.Select(problem => problem.Split(" {")[0].Split(" \"")[0]));
    }

    private static JsonArray Commands(JsonObject manifest) => manifest["bots"]![0]!["commandLists"]![0]!["commands"]!.AsArray();

    private static string SchemaOf(string version, string kind = "") =>
        $"https://developer.microsoft.com/json-schemas/teams/{version}/MicrosoftTeams{kind}.schema.json";
}
