using System.Text.Json;
using NotesBot.Notes.Rules.Intent;

namespace NotesBot.Tests.Notes.Intent;

public sealed class IntentExampleTests
{
    public static TheoryData<string> Graded =>
    [
        .. Directory.GetFiles(Repository.Path("tests", "Notes", "Examples"), "lint-*.json")
            .Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Graded))]
    public void A_published_note_has_its_published_grade(string id)
    {
        using var json = JsonDocument.Parse(Example.Text(id));
        var (input, expect) = (json.RootElement.GetProperty("input"), json.RootElement.GetProperty("expect"));

        var report = IntentLint.Look(
            input.GetProperty("text").GetString()!,
            input.GetProperty("l1").GetString()!,
            json.RootElement.GetProperty("language").GetString()!,
            extraLength: 0);

        Assert.Equal(expect.GetProperty("grade").GetString(), report.Grade.ToString().ToLowerInvariant());
        Assert.Subset(
            report.Findings.SelectMany(finding => new[] { finding.Code, $"{finding.Code}:{finding.Arg}" }).ToHashSet(),
            expect.GetProperty("must_flag").EnumerateArray().Select(code => code.GetString()!).ToHashSet());
    }

    [Fact]
    public void The_acquisition_note_is_great_and_counted_as_published()
    {
        using var json = JsonDocument.Parse(Example.Text("si-01-acquisition"));
        var (input, expect) = (json.RootElement.GetProperty("input"), json.RootElement.GetProperty("expect"));
        var text = input.GetProperty("text").GetString()!;
        var (l1, l2, l3) = (Text(input, "l1"), Text(input, "l2"), Text(input, "l3"));

        Assert.Equal(expect.GetProperty("length").GetInt32(), text.Length);
        Assert.Equal(new IntentReport(Grade.Great, []), IntentLint.Look(text, l1, "en", 0));
        Assert.Contains(l2, StatusTree.Level2(l1));
        Assert.Contains(l3, StatusTree.Level3(l2, Text(input, "service")));
    }

    [Fact]
    public void A_gap_of_a_template_blocks_as_published()
    {
        using var json = JsonDocument.Parse(Example.Text("si-06-placeholder"));
        var input = json.RootElement.GetProperty("input");

        var finding = IntentLint.Look(Text(input, "text"), Text(input, "l1"), "en", 0).Findings.Single(found => found.IsBlocking);

        Assert.Equal(new IntentFinding(IntentFinding.Placeholder, "[primary issue]"), finding);
        Assert.Equal(json.RootElement.GetProperty("expect").GetProperty("issues")[0].GetString(), finding.Code);
    }

    private static string Text(JsonElement input, string name) => input.GetProperty(name).GetString()!;
}
