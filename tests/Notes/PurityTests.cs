using System.Text.RegularExpressions;
using NotesBot.Notes.Questions;

namespace NotesBot.Tests.Notes;

public sealed partial class PurityTests
{
    [Fact]
    public void The_rules_reference_the_framework_alone() => Assert.All(
        typeof(NoteType).Assembly.GetReferencedAssemblies(),
        assembly => Assert.StartsWith("System.", assembly.Name, StringComparison.Ordinal));

    [Fact]
    public void The_rules_know_no_clock_no_ambient_culture_and_no_files()
    {
        var files = Directory.EnumerateFiles(Repository.Path("notes"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Contains("obj"))
            .ToList();

        Assert.True(files.Count > 40);
        Assert.All(files, file => Assert.DoesNotMatch(Ambient(), File.ReadAllText(file)));
    }

    [GeneratedRegex(
        @"\b(DateTime(Offset)?\.(Utc)?(Now|Today)|TimeProvider|Stopwatch|CultureInfo\.Current\w*|CurrentCulture\w*|Thread\.|"
        + @"System\.IO|File\.|Environment\.|HttpClient|Random|Guid\.NewGuid)")]
    private static partial Regex Ambient();
}
