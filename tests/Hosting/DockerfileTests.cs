using System.Text.RegularExpressions;
using NotesBot.Tests.Docs;

namespace NotesBot.Tests.Hosting;

/// <summary>The image can't be built where the tests run; what can be known of it without is looked at here.</summary>
public sealed partial class DockerfileTests
{
    private static readonly string Dockerfile = File.ReadAllText(SourceTree.Folder("Dockerfile"));

    [Fact]
    public void The_builder_is_sent_what_the_bot_is_known_to_build_from_and_nothing_else()
    {
        var lines = File.ReadAllLines(SourceTree.Folder(".dockerignore"));

        Assert.Equal("*", lines.First(line => !line.StartsWith('#')));
        Assert.Equal(
            SourceCopy.Parts.Order(StringComparer.Ordinal),
            lines.Where(line => line.StartsWith('!')).Select(line => line[1..]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_bot_runs_as_nobody_special_and_keeps_its_database_where_that_user_may_write()
    {
        var last = Dockerfile[Dockerfile.LastIndexOf("FROM ", StringComparison.Ordinal)..];

        Assert.Contains("\nUSER $APP_UID\n", last, StringComparison.Ordinal);
        Assert.Contains("install --directory --owner \"$APP_UID\"", last, StringComparison.Ordinal);
        Assert.StartsWith($"{Value("VOLUME (.*)")}/", Value(@"Database__Path=(\S+)"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_port_that_is_exposed_is_the_one_listened_on() =>
        Assert.Equal(new Uri(Value(@"Urls=(\S+)").Replace('+', 'x')).Port.ToString(), Value("EXPOSE (.*)"));

    [Fact]
    public void The_image_has_what_the_bot_needs_of_the_system()
    {
        var install = Value("apt-get install (.*)").Split(' ');

        Assert.All(["libsqlite3-0", "tzdata", "tzdata-legacy"], package => Assert.Contains(package, install));
    }

    [Fact]
    public void Both_stages_are_of_the_version_that_the_bot_is_built_for()
    {
        var stages = Stage().Matches(Dockerfile).Select(stage => stage.Groups[1].Value).ToList();

        Assert.Equal(2, stages.Count);
        Assert.All(stages, version => Assert.Equal($"{Environment.Version.Major}.{Environment.Version.Minor}", version));
    }

    private static string Value(string pattern) => Regex.Match(Dockerfile, pattern).Groups[1].Value;

    [GeneratedRegex(@"^FROM mcr\.microsoft\.com/dotnet/\w+:([0-9.]+)-noble", RegexOptions.Multiline)]
    private static partial Regex Stage();
}
