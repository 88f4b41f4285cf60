using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace NotesBot.Tests.AppPackage;

/// <summary>What whoever deploys the bot sets on the command line, rightly and wrongly.</summary>
public sealed class SettingsTests : IDisposable
{
    private const string IdWanted = "set it to the bot's application (client) id";
    private const string IdWrong = "set it to the GUID that the bot's application (client) has";
    private const string HostWanted = "set it to the host name under which Teams reaches the bot";
    private const string HostWrong = "write it without https://, port and path";
    private const string LinkWrong = "must be an address that begins with https://";

    private readonly PackageBuild build = new();

    public void Dispose() => build.Dispose();

    [Theory]
    [InlineData("AppId", IdWanted, PackageBuild.Domain)]
    [InlineData("AppId", IdWanted, PackageBuild.Domain, "-p:AppId=")]
    [InlineData("AppId", IdWrong, PackageBuild.Domain, "-p:AppId=notesbot")]
    [InlineData("AppId", IdWrong, PackageBuild.Domain, "-p:AppId={11111111-2222-3333-4444-555555555555}")]
    [InlineData("AppId", IdWrong, PackageBuild.Domain, "-p:AppId=00000000-0000-0000-0000-000000000000")]
    [InlineData("Domain", HostWanted, PackageBuild.AppId)]
    [InlineData("Domain", HostWanted, PackageBuild.AppId, "-p:Domain=")]
    [InlineData("Domain", HostWrong, PackageBuild.AppId, "-p:Domain=https://notesbot.contoso.com")]
    [InlineData("Domain", HostWrong, PackageBuild.AppId, "-p:Domain=notesbot.contoso.com/")]
    [InlineData("Domain", HostWrong, PackageBuild.AppId, "-p:Domain=notesbot.contoso.com:443")]
    [InlineData("Domain", HostWrong, PackageBuild.AppId, "-p:Domain=*.contoso.com")]
    [InlineData("Domain", HostWrong, PackageBuild.AppId, "-p:Domain=localhost")]
    [InlineData("Domain", HostWrong, PackageBuild.AppId, "-p:Domain=203.0.113.7")]
    [InlineData("DeveloperName", "1 to 32 ", PackageBuild.AppId, PackageBuild.Domain, "-p:DeveloperName=Contoso of the Northern Hemisphere")]
    [InlineData("DeveloperName", "1 to 32 ", PackageBuild.AppId, PackageBuild.Domain, @"-p:DeveloperName=Contoso\EMEA")]
    [InlineData("WebsiteUrl", LinkWrong, PackageBuild.AppId, PackageBuild.Domain, "-p:WebsiteUrl=http://contoso.com")]
    [InlineData("PrivacyUrl", LinkWrong, PackageBuild.AppId, PackageBuild.Domain, "-p:PrivacyUrl=contoso.com/privacy")]
    [InlineData("TermsOfUseUrl", LinkWrong, PackageBuild.AppId, PackageBuild.Domain, "-p:TermsOfUseUrl=https://contoso.com/terms of use")]
    [InlineData("Version", "three numbers", PackageBuild.AppId, PackageBuild.Domain, "-p:Version=1.2.0-beta")]
    [InlineData("ManifestVersion", "1.25 to 1.30", PackageBuild.AppId, PackageBuild.Domain, "-p:ManifestVersion=1.24")]
    public async Task A_wrong_setting_stops_the_build_and_is_named(string name, string sentence, params string[] settings)
    {
        var (code, output) = await build.RunAsync(settings);

        Assert.NotEqual(0, code);
        Assert.Matches($@"error : {name} [^\r\n]*{Regex.Escape(sentence)}", output);
        Assert.False(build.HasPackage);
    }

    [Fact]
    public async Task Without_any_setting_the_build_says_both_that_it_needs()
    {
        var (code, output) = await build.RunAsync();

        Assert.NotEqual(0, code);
        Assert.Contains($"AppId is missing: {IdWanted}", output, StringComparison.Ordinal);
        Assert.Contains($"Domain is missing: {HostWanted}", output, StringComparison.Ordinal);
        Assert.False(build.HasPackage);
    }

    [Fact]
    public async Task What_is_set_stands_in_the_manifest()
    {
        var files = await build.MakeAsync(
            PackageBuild.AppId, PackageBuild.Domain, "-p:Version=1.2.3", "-p:ManifestVersion=1.25",
            "-p:DeveloperName=O'Neil & Söhne (EU) 100%", "-p:WebsiteUrl=https://contoso.com/notes",
            "-p:PrivacyUrl=https://contoso.com/privacy?lang=en&v=2", "-p:TermsOfUseUrl=https://contoso.com/terms#bot");

        var manifest = files.Manifest;
        Assert.True(JsonNode.DeepEquals(
            manifest["developer"],
            new JsonObject
            {
                ["name"] = "O'Neil & Söhne (EU) 100%",
                ["websiteUrl"] = "https://contoso.com/notes",
                ["privacyUrl"] = "https://contoso.com/privacy?lang=en&v=2",
                ["termsOfUseUrl"] = "https://contoso.com/terms#bot",
            }));
        Assert.Equal(("1.2.3", "1.25"), ((string)manifest["version"]!, (string)manifest["manifestVersion"]!));
        Assert.Empty(PackageFaults.Of(files));
        Assert.Empty(NodeChecks.InvalidManifests([files.Text(PackageFiles.ManifestName), files.Text(PackageFiles.ChineseName)]));
    }

    [Fact]
    public async Task Pages_that_were_not_given_are_spoken_of()
    {
        string[] given =
            [PackageBuild.AppId, PackageBuild.Domain, "-p:WebsiteUrl=https://contoso.com", "-p:PrivacyUrl=https://contoso.com"];

        var (_, without) = await build.RunAsync(given);
        var (_, with) = await build.RunAsync([.. given, "-p:TermsOfUseUrl=https://contoso.com"]);

        Assert.Contains("lead to https://notesbot.contoso.com/, where the bot has no page", without, StringComparison.Ordinal);
        Assert.DoesNotContain("no page", with, StringComparison.Ordinal);
    }
}
