using AdaptiveCards;

namespace NotesBot.Tests.BotFramework.AdaptiveCards;

public sealed class NestingTests
{
    // The card and its body take two levels, each container two, the text in the innermost one.
    [Fact]
    public void Sixty_three_levels_are_read_and_written() => CardText.AssertSurvives(CardText.Nested(30));

    [Theory]
    [InlineData(31)]
    [InlineData(100_000)]
    public void More_than_sixty_four_levels_are_refused(int containers) =>
        Assert.Throws<AdaptiveSerializationException>(() => AdaptiveCard.FromJson(CardText.Nested(containers)));

    [Fact]
    public void A_card_that_holds_itself_is_refused()
    {
        var loop = new AdaptiveContainer();
        loop.Items.Add(loop);
        var card = new AdaptiveCard("1.5") { Body = { loop } };

        Assert.Throws<AdaptiveSerializationException>(card.ToJson);
        Assert.Throws<AdaptiveSerializationException>(card.GetResourceInformation);
    }

    [Fact]
    public void Data_that_holds_itself_is_refused()
    {
        var loop = new Dictionary<string, object>();
        loop["self"] = loop;
        var card = new AdaptiveCard("1.5") { Actions = { new AdaptiveSubmitAction { Data = loop } } };

        Assert.Throws<AdaptiveSerializationException>(card.ToJson);
    }
}
