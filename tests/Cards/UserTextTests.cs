using System.Text.Json.Nodes;
using NotesBot.Cards.Templating;

namespace NotesBot.Tests.Cards;

/// <summary>What a person typed is shown letter by letter: it never stands where Teams reads markdown.</summary>
public sealed class UserTextTests
{
    private const string Nasty = "**bold** [x](http://evil.example) ${title} <at>all</at> {{DATE(2026-01-01)}}";

    /// <summary>The parts of the data that people write; <c>[]</c> stands for every item.</summary>
    private static readonly string[] Typed =
    [
        "customer", "ask", "intro", "paragraphs[].text", "notices[].text", "inputs[].value", "inputs[].choices[].title", "inputs[].problems[].text",
        "lines[].paragraphs[].text", "lines[].problems[].text", "facts[].value", "items[].title",
    ];

    public static TheoryData<string> Samples => [.. CardSample.All.Select(sample => sample.Name)];

    [Theory, MemberData(nameof(Samples))]
    public void It_survives_verbatim_and_never_where_markdown_is_read(string name)
    {
        var sample = CardSample.All.Single(each => each.Name == name);
        var data = JsonNode.Parse(sample.Data)!;
        var planted = Typed.Sum(path => Plant(data, path.Split('.')));

        var card = JsonNode.Parse(CardTemplates.Get(sample.Template).Expand(DataJson.Read(data.ToJsonString())))!;

        Assert.Empty(CardWalk.OfType(card, "FactSet"));
        Assert.Equal(planted, CardWalk.Objects(card).Where(IsSafe).Sum(VerbatimCount));
        Assert.All(CardWalk.Objects(card).Where(each => !IsSafe(each)), each => Assert.Equal(0, NastyCount(each)));
    }

    [Fact]
    public void Every_kind_of_typed_text_stands_in_some_sample() =>
        Assert.All(Typed, path => Assert.Contains(CardSample.All, sample => Plant(JsonNode.Parse(sample.Data)!, path.Split('.')) > 0));

    private static bool IsSafe(JsonObject element) =>
        CardWalk.TypeOf(element) is "TextRun" or "Input.Text" or "Input.ChoiceSet" or "Input.Date"
        || (!element.ContainsKey("type") && element.ContainsKey("title") && element.ContainsKey("value"));

    private static int VerbatimCount(JsonObject element) =>
        new[] { "text", "value", "title" }.Count(name => element[name]?.ToString() == Nasty);

    private static int NastyCount(JsonObject element) =>
        element.Count(property => property.Value is JsonValue && property.Value.ToString().Contains("**bold**", StringComparison.Ordinal));

    private static int Plant(JsonNode node, ReadOnlySpan<string> path)
    {
        var name = path[0].Replace("[]", "", StringComparison.Ordinal);
        if (node is not JsonObject properties || !properties.ContainsKey(name))
        {
            return 0;
        }

        if (path.Length == 1)
        {
            properties[name] = Nasty;
            return 1;
        }

        var count = 0;
        foreach (var item in properties[name]!.AsArray())
        {
            count += Plant(item!, path[1..]);
        }

        return count;
    }
}
