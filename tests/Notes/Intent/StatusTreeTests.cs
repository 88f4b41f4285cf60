using System.Text.Json;
using NotesBot.Notes.Rules;
using NotesBot.Notes.Rules.Intent;

namespace NotesBot.Tests.Notes.Intent;

public sealed class StatusTreeTests
{
    public static TheoryData<string, string, string?, string?> Situations
    {
        get
        {
            using var json = JsonDocument.Parse(Example.Text("l1l2l3-cases"));
            var data = new TheoryData<string, string, string?, string?>();
            foreach (var entry in json.RootElement.GetProperty("cases").EnumerateArray())
            {
                data.Add(Text(entry, "situation")!, Text(entry, "l1")!, Text(entry, "l2"), Text(entry, "l3"));
            }

            return data;
        }
    }

    [Fact]
    public void The_tree_has_the_labels_that_are_published()
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Repository.Path("notes", "Rules", "Intent", "StatusTree.json")));
        var seconds = json.RootElement.GetProperty("levels").EnumerateArray()
            .SelectMany(first => first.GetProperty("level2").EnumerateArray()).ToList();

        Assert.Equal(5, StatusTree.Levels1.Length);
        Assert.Equal(18, StatusTree.Levels1.Sum(l1 => StatusTree.Level2(l1).Length));
        Assert.Equal(448, seconds.SelectMany(second => second.GetProperty("level3").EnumerateObject()).Sum(s => s.Value.GetArrayLength()));
    }

    [Theory]
    [MemberData(nameof(Situations))]
    public void Every_published_situation_has_its_place(string situation, string l1, string? l2, string? l3)
    {
        Assert.NotEmpty(situation);
        Assert.Contains(l1, StatusTree.Levels1);
        Assert.Equal(l2 is not null, StatusTree.Level2(l1).Contains(l2 ?? ""));
        Assert.Equal(l2 is null ? null : l1, StatusTree.Level1Of(l2 ?? ""));
        Assert.True(l3 is null || Workloads.Codes.Any(code => StatusTree.Level3(l2!, code).Contains(l3)));
    }

    [Theory]
    [InlineData(StatusTree.StatusUnknown, 2, true)]
    [InlineData(StatusTree.InProgress, 3, false)]
    [InlineData(StatusTree.Blocked, 10, true)]
    [InlineData(StatusTree.NoIntent, 3, true)]
    [InlineData(StatusTree.Duplicate, 0, false)]
    [InlineData("Unheard of", 0, false)]
    public void A_second_level_is_asked_where_FTOP_wants_one(string l1, int offered, bool needed)
    {
        Assert.Equal(offered, StatusTree.Level2(l1).Length);
        Assert.Equal(needed, StatusTree.NeedsLevel2(l1));
    }

    [Theory]
    [InlineData("EXO", "Using Competitive Solution", "IBM Notes")]
    [InlineData("OLM", "Using Competitive Solution", "Nine (on Android)")]
    [InlineData("SPO", "Using Competitive Solution", "IBM Connections")]
    [InlineData("OD", "Using Competitive Solution", "Dropbox Business")]
    [InlineData("YAM", "Using Competitive Solution", "Facebook Workplace")]
    [InlineData("OPP", "App Compatibility", "(OPP) Legacy Macros")]
    [InlineData("TEAMS", "Customer IT Infrastructure, Remediation", "VDI")]
    [InlineData("INTUNE", "Product / Feature Capability", "Geofencing")]
    [InlineData("AADP", "Using Competitive Solution", "Okta")]
    [InlineData("MCAS", "Using Competitive Solution", "Mimecast")]
    [InlineData("AIP", "Using Competitive Solution", "Trend Micro Data Loss")]
    [InlineData("PROJ", "Using Competitive Solution", "Smartsheets")]
    [InlineData("WDATP", "Product / Feature Capability", "Larger team support")]
    [InlineData("WIN10", "Adoption Readiness", "Privacy")]
    [InlineData("SDS", "Using Competitive Solution", "Google G Suite")]
    public void A_workload_adds_the_labels_of_its_service(string code, string l2, string l3)
    {
        Assert.Contains(l3, StatusTree.Level3(l2, code));
        Assert.DoesNotContain(l3, StatusTree.Level3(l2, null));
    }

    [Fact]
    public void Workloads_without_a_service_of_their_own_have_the_labels_for_all() => Assert.All(
        StatusTree.Levels1.SelectMany(l1 => StatusTree.Level2(l1)),
        l2 => Assert.All(
            ["IDSEC", "CORE", "none such"],
            code => Assert.Equal<string>(StatusTree.Level3(l2, null), StatusTree.Level3(l2, code))));

    [Fact]
    public void Other_comes_last_and_no_label_comes_twice()
    {
        foreach (var l2 in new[] { StatusTree.Blocked, StatusTree.NoIntent }.SelectMany(l1 => StatusTree.Level2(l1)))
        {
            foreach (var code in Workloads.Codes)
            {
                var labels = StatusTree.Level3(l2, code);
                Assert.Equal(labels.Distinct(), labels);
                Assert.Equal(l2 == "Legal/Regulatory" ? "Legal" : "Other", labels[^1]);
            }
        }
    }

    [Fact]
    public void Legal_reasons_have_one_label_and_unknown_ones_none()
    {
        Assert.Equal<string>(["Legal"], StatusTree.Level3("Legal/Regulatory", "TEAMS"));
        Assert.Empty(StatusTree.Level3("Customer Unresponsive", "TEAMS"));
        Assert.Empty(StatusTree.Level3("Unheard of", null));
        Assert.Null(StatusTree.Level1Of("Unheard of"));
    }

    private static string? Text(JsonElement entry, string name) => entry.GetProperty(name).GetString();
}
