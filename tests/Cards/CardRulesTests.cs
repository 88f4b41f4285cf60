using System.Text;
using System.Text.Json.Nodes;

namespace NotesBot.Tests.Cards;

/// <summary>What Teams and the people who use it ask of every card, held against every sample.</summary>
public sealed class CardRulesTests
{
    private const int ByteBudget = 20 * 1024;
    private const int MostActions = 6;

    private static readonly string[] Unwanted = ["isEnabled", "isRequired", "regex", "maxLength", "errorMessage", "min", "max"];

    public static TheoryData<string> Samples => [.. CardSample.All.Select(sample => sample.Name)];

    [Theory, MemberData(nameof(Samples))]
    public void It_stays_within_its_bytes(string sample) => Assert.InRange(Encoding.UTF8.GetByteCount(Text(sample)), 1, ByteBudget);

    [Theory, MemberData(nameof(Samples))]
    public void It_has_at_most_six_actions(string sample) => Assert.InRange(Card(sample)["actions"]!.AsArray().Count, 0, MostActions);

    [Theory, MemberData(nameof(Samples))]
    public void Every_input_has_a_label_and_an_id_of_its_own(string sample)
    {
        var inputs = CardWalk.OfType(Card(sample), "Input.").ToList();

        Assert.All(inputs, input => Assert.NotEqual("", input["label"]!.GetValue<string>()));
        Assert.Equal(inputs.Count, inputs.Select(input => input["id"]!.GetValue<string>()).Distinct().Count());
    }

    [Theory, MemberData(nameof(Samples))]
    public void Every_question_of_the_data_becomes_one_input(string sample)
    {
        var asked = JsonNode.Parse(CardSample.All.Single(each => each.Name == sample).Data)!["inputs"]?.AsArray()
            .Where(input => input!["kind"]!.GetValue<string>() != "section").Select(input => input!["id"]!.GetValue<string>()) ?? [];

        Assert.Equal(asked, CardWalk.OfType(Card(sample), "Input.").Select(input => input["id"]!.GetValue<string>()));
    }

    [Theory, MemberData(nameof(Samples))]
    public void Every_execute_falls_back_to_a_submit_with_the_same_data_and_the_verb(string sample) =>
        Assert.All(CardWalk.OfType(Card(sample), "Action.Execute"), action =>
        {
            var expected = action["data"]!.DeepClone();
            expected["verb"] = action["verb"]!.GetValue<string>();

            Assert.Equal("Action.Submit", action["fallback"]!["type"]!.GetValue<string>());
            Assert.True(JsonNode.DeepEquals(expected, action["fallback"]!["data"]), action.ToJsonString());
        });

    [Theory, MemberData(nameof(Samples))]
    public void Nothing_is_checked_by_the_client_or_styled_in_ways_Teams_lacks(string sample)
    {
        var objects = CardWalk.Objects(Card(sample)).ToList();

        Assert.All(objects, each => Assert.DoesNotContain(Unwanted, name => each.ContainsKey(name)));
        Assert.DoesNotContain(objects, each => each["style"]?.ToString() is "positive" or "destructive");
    }

    [Theory, MemberData(nameof(Samples))]
    public void Nothing_is_left_unfilled(string sample) => Assert.DoesNotContain("${", Text(sample), StringComparison.Ordinal);

    [Theory, MemberData(nameof(Samples))]
    public void A_text_wraps_on_a_phone(string sample) =>
        Assert.All(CardWalk.OfType(Card(sample), "TextBlock").Where(block => block["text"]!.GetValue<string>().Length > 24),
            block => Assert.True(block["wrap"]?.GetValue<bool>(), block.ToJsonString()));

    private static string Text(string sample) => CardSample.All.Single(each => each.Name == sample).Expand();

    private static JsonNode Card(string sample) => JsonNode.Parse(Text(sample))!;
}
