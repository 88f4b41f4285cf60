using System.Text.RegularExpressions;

namespace NotesBot.Tests.Docs;

/// <summary>What <c>docs/deploy.md</c> says of this repository is so.</summary>
public sealed partial class DeployTests
{
    private static readonly string Page = File.ReadAllText(SourceTree.Folder("docs", "deploy.md"));

    [Fact]
    public void The_table_has_the_settings_of_the_app_package()
    {
        var project = File.ReadAllText(SourceTree.Folder("appPackage", "NotesBot.AppPackage.proj"));
        var table = Page[Page.IndexOf("| Setting |", StringComparison.Ordinal)..Page.IndexOf("## 7.", StringComparison.Ordinal)];

        Assert.Equal(
            Checked().Matches(project).Select(match => match.Groups[1].Value).Distinct().Order(StringComparer.Ordinal),
            Row().Matches(table).SelectMany(row => Name().Matches(row.Groups[1].Value)).Select(match => match.Groups[1].Value)
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_settings_of_the_bot_are_those_of_the_readme()
    {
        var readme = File.ReadAllText(SourceTree.Folder("README.md"));
        var used = Variable().Matches(Page).Select(match => match.Groups[1].Value.Replace("__", ":", StringComparison.Ordinal)).ToList();

        Assert.Contains("Database:ConnectionString", used);
        // Those of the reminders have a table of their own.
        Assert.All(
            used.Where(name => !name.StartsWith("Cadence:", StringComparison.Ordinal)),
            name => Assert.Contains($"`{name}`", readme, StringComparison.Ordinal));
    }

    // The sentence about a setting begins with its name.
    [GeneratedRegex("Include=\"([A-Z][A-Za-z]+) ")]
    private static partial Regex Checked();

    [GeneratedRegex(@"^\| (`[^|]+) \|", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex("`([A-Za-z]+)`")]
    private static partial Regex Name();

    [GeneratedRegex(@"\b((?:MicrosoftApp|Database__|Cadence__)\w+|Urls)=")]
    private static partial Regex Variable();
}
