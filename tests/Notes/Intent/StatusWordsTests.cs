using System.Collections.Immutable;
using NotesBot.Notes.Rules.Intent;
using NotesBot.Notes.Texts;

namespace NotesBot.Tests.Notes.Intent;

public sealed class StatusWordsTests
{
    private static readonly ImmutableArray<string> Seconds = [.. StatusTree.Levels1.SelectMany(l1 => StatusTree.Level2(l1))];

    [Fact]
    public void Every_level_has_its_name_and_its_definition_in_every_language()
    {
        foreach (var words in Words.All)
        {
            Assert.All(StatusTree.Levels1, l1 => Assert.Contains(l1, words[$"l1.{l1}"], StringComparison.Ordinal));
            Assert.All(StatusTree.Levels1, l1 => Assert.NotEmpty(words[$"l1.{l1}.definition"]));
            Assert.All(Seconds, l2 => Assert.Contains(l2, words[$"l2.{l2}"], StringComparison.Ordinal));
            Assert.All(Seconds, l2 => Assert.NotEmpty(words[$"l2.{l2}.definition"]));
            Assert.All(Seconds, l2 => Assert.Contains(words[$"l2.{l2}.question"], c => c is '?' or '？'));
        }
    }

    [Fact]
    public void Every_name_and_alias_means_one_level()
    {
        foreach (var words in Words.All)
        {
            Assert.All(StatusTree.Levels1, l1 => MeansOnly(words, l1, StatusTree.Levels1, "l1"));
            Assert.All(Seconds, l2 => MeansOnly(words, l2, Seconds, "l2"));
        }
    }

    [Theory]
    [InlineData("Customer IT Infrastructure and Remediation", "Customer IT Infrastructure, Remediation")]
    [InlineData("Product Feature/Capability", "Product / Feature Capability")]
    [InlineData("Billing, Licensing and Subscription", "Billing, Licensing, Subscription")]
    [InlineData("Technical Onboarding and Deployment", "Technical Onboarding")]
    [InlineData("安全/隐私（非产品/特性）", "Security/Privacy (Non-Product/Feature)")]
    [InlineData("法律/法规", "Legal/Regulatory")]
    public void Both_published_spellings_are_understood(string text, string l2) =>
        Assert.Equal(l2, OptionNames.Find(text, Seconds, "l2"));

    [Theory]
    [InlineData("nointent", StatusTree.NoIntent)]
    [InlineData("没有意向", StatusTree.NoIntent)]
    [InlineData("无意向 (No Intent)", StatusTree.NoIntent)]
    [InlineData("duplicate", StatusTree.Duplicate)]
    [InlineData("受阻", StatusTree.Blocked)]
    public void A_first_level_is_understood_as_people_write_it(string text, string l1) =>
        Assert.Equal(l1, OptionNames.Find(text, StatusTree.Levels1, "l1"));

    [Fact]
    public void A_third_level_goes_by_its_label()
    {
        var labels = StatusTree.Level3("App Compatibility", "OPP");

        Assert.Equal("(OPP) 3rd party plugins", OptionNames.Find("(opp) 3rd party plugins", labels, "l3"));
    }

    private static void MeansOnly(Words words, string id, ImmutableArray<string> ids, string group) => Assert.All(
        words[$"{group}.{id}.aliases"].Split('|').Prepend(words[$"{group}.{id}"]),
        name => Assert.Equal([id], ids.Where(other => OptionNames.Find(name, [other], group) is not null)));
}
