using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using NotesBot.Cards.Templating;

namespace NotesBot.Tests.Cards;

/// <summary>Our expander against Microsoft's own.</summary>
public sealed class TemplateParityTests
{
    private const string Data =
        """{"s":"x","blank":"","n":3,"zero":0,"t":true,"f":false,"o":{"p":1},"list":[{"t":"A"},{"t":"B"}],"none":[]}""";

    private static readonly string[] Literals = ["1", "1.50", "true", "'it\\'s'", "'${s} }'", "\"x\""];

    private static readonly string[] Compositions =
    [
        "s == 'x' || n == 4 && !t", "(s == 'x' || n == 4) && !t", "!t == f", "n == 3.0", "n == '3'", "nowhere == null", "nowhere == other",
        "blank == nowhere", "list == none",
        "if(nowhere, 'a', nowhere.b)", "if(blank, 'truthy', 'not')", "if(zero, 'truthy', 'not')", "t && s",
        "nowhere || f", "empty(zero)", "empty(nowhere)", "exists(f)", "not(blank)", "count(s)", "count(o)", "count(list)", "add(n, 2)",
        "list[1].t",
        "$index", "$root.s", "$data.s", "$root.nowhere", " o . zz ", "s.x", "n.x.y", "o.p",
    ];

    private static readonly Lazy<Dictionary<string, JsonNode?>> Theirs = new(() =>
    {
        string[] all = [.. Literals, .. Compositions];
        var cards = NodeChecks.Expand(all.Select(each => (TemplateOf(each), Data)));
        return all.Zip(cards).ToDictionary(pair => pair.First, pair => pair.Second);
    });

    public static TheoryData<string> Expressions => [.. Literals, .. Compositions];

    [Fact]
    public void Every_sample_expands_as_with_the_templating_of_Microsoft()
    {
        var theirs = NodeChecks.Expand(CardSample.All.Select(sample => (sample.TemplateSource, sample.Data)));

        Assert.NotEmpty(CardSample.All);
        Assert.All(CardSample.All.Zip(theirs), pair => AssertSame(pair.Second, pair.First.Expand(), pair.First.Name));
    }

    [Fact]
    public void Any_data_expands_as_with_the_templating_of_Microsoft()
    {
        var pairs = CardTemplates.Names.SelectMany(name => RandomData.OfCards.Sample(60, 8).Select(data => (name, data))).ToList();

        var theirs = NodeChecks.Expand(pairs.Select(pair => (CardSample.SourceOf(pair.name), pair.data)));

        // Theirs throws where a null stands inside a longer text, ours goes on.
        var comparable = pairs.Zip(theirs).Where(pair => pair.Second is not null).ToList();
        Assert.True(comparable.Count > pairs.Count / 2, $"Only {comparable.Count} of {pairs.Count} could be compared.");
        Assert.All(comparable, pair =>
            AssertSame(pair.Second, CardTemplates.Get(pair.First.name).ExpandToText(DataJson.Read(pair.First.data)), pair.First.data));
    }

    [Theory, MemberData(nameof(Expressions))]
    public void An_expression_comes_to_the_same(string expression) =>
        AssertSame(Theirs.Value[expression], CardTemplate.Parse(TemplateOf(expression)).ExpandToText(DataJson.Read(Data)), expression);

    private static string TemplateOf(string expression)
    {
        var template = new JsonObject { ["alone"] = $"${{{expression}}}", ["within"] = $"<${{{expression}}}>" };
        if (!Literals.Contains(expression))
        {
            template["condition"] = new JsonArray(new JsonObject { ["$when"] = $"${{{expression}}}", ["v"] = 1 });
        }

        return template.ToJsonString();
    }

    private static void AssertSame(JsonNode? theirs, string ours, string about) =>
        Assert.True(JsonNode.DeepEquals(theirs, JsonNode.Parse(ours)), $"{about}\ntheirs: {theirs?.ToJsonString()}\nours:   {ours}");
}
