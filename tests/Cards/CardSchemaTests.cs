namespace NotesBot.Tests.Cards;

public sealed class CardSchemaTests
{
    [Fact]
    public void Every_sample_is_a_valid_card_of_version_1_5() =>
        Assert.Empty(NodeChecks.InvalidCards(CardSample.All.Select(sample => sample.Expand())));

    [Fact]
    public void The_schema_finds_what_is_wrong_with_a_card()
    {
        var problems = NodeChecks.InvalidCards(
        [
            """{"type":"AdaptiveCard","version":"1.5","body":[]}""",
            """{"type":"AdaptiveCard","version":"1.5","body":[{"type":"TextBlock","text":3}]}""",
            """{"type":"AdaptiveCard","version":"1.5","body":[{"type":"Input.Text","label":"no id"}]}""",
            """{"type":"Elephant"}""",
        ]);

        Assert.DoesNotContain(problems, problem => problem.StartsWith("card 0:", StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.StartsWith("card 1: /body/0/text must be string", StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.StartsWith("card 2:", StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.StartsWith("card 3:", StringComparison.Ordinal));
    }

    [Fact]
    public void The_activity_protocol_finds_what_is_wrong_with_an_activity()
    {
        var problems = NodeChecks.InvalidActivities(
        [
            """{"type":"message","text":"hello"}""",
            """{"type":"message","suggestedActions":{"actions":[]}}""",
            """{"text":"no type"}""",
        ]);

        Assert.Collection(problems,
            problem => Assert.Equal("activity 1: /suggestedActions/to Required", problem),
            problem => Assert.StartsWith("activity 2: /type ", problem, StringComparison.Ordinal));
    }
}
