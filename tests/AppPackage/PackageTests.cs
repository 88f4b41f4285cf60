using System.Collections.Immutable;

namespace NotesBot.Tests.AppPackage;

/// <summary>The app package as <c>dotnet build appPackage</c> makes it.</summary>
public sealed class PackageTests(BuiltPackage built) : IClassFixture<BuiltPackage>
{
    [Fact]
    public void The_package_has_no_fault() => Assert.Empty(PackageFaults.Of(built.Files));

    [Fact]
    public void Its_files_are_valid_in_every_version_of_the_schema_that_can_be_chosen()
    {
        var files = Enumerable.Range(25, 6).SelectMany(version => new[] { PackageFiles.ManifestName, PackageFiles.ChineseName }
            .Select(name => built.Files.Text(name).Replace("1.30", $"1.{version}", StringComparison.Ordinal)));

        Assert.Empty(NodeChecks.InvalidManifests(files));
    }

    [Fact]
    public void The_bot_is_the_one_that_was_named_and_is_found_where_it_was_said_to_be()
    {
        var manifest = built.Files.Manifest;

        Assert.Equal("11111111-2222-3333-4444-555555555555", (string)manifest["bots"]![0]!["botId"]!);
        Assert.Equal("notesbot.contoso.com", (string)Assert.Single(manifest["validDomains"]!.AsArray())!);
        Assert.Equal(typeof(NotesBot.Hosting.Startup).Assembly.GetName().Version!.ToString(3), (string)manifest["version"]!);
    }

    [Fact]
    public void A_person_can_talk_to_it_and_be_sent_a_file()
    {
        var bot = built.Files.Manifest["bots"]![0]!;

        Assert.Equal((true, false), ((bool)bot["supportsFiles"]!, (bool)bot["isNotificationOnly"]!));
        Assert.Equal(["personal", "team", "groupChat"], bot["scopes"]!.AsArray().Select(scope => (string)scope!));
        Assert.Equal("personal", (string)built.Files.Manifest["defaultInstallScope"]!);
    }

    [Fact]
    public void Its_texts_arrive_as_they_were_written()
    {
        var written = new PackageFiles(
            new[] { PackageFiles.ManifestName, PackageFiles.ChineseName }
                .ToImmutableSortedDictionary(name => name, name => File.ReadAllBytes(SourceTree.Folder("appPackage", name))));

        Assert.Equal(LanguageFaults.English(written.Manifest), LanguageFaults.English(built.Files.Manifest));
        Assert.Equal(LanguageFaults.Chinese(written), LanguageFaults.Chinese(built.Files));
    }
}
