using AdaptiveCards;
using static AdaptiveCards.AdaptiveFallbackElement;

namespace NotesBot.Tests.BotFramework.AdaptiveCards;

public sealed class FallbackTests
{
    [Fact]
    public void A_fallback_is_an_element_or_drop()
    {
        var dropped = CardText.Element<AdaptiveTextBlock>("""{ "type": "TextBlock", "text": "t", "fallback": "drop" }""");
        var replaced = CardText.Action<AdaptiveExecuteAction>("""{ "type": "Action.Execute", "fallback": { "type": "Action.Submit" } }""");

        Assert.Equal(AdaptiveFallbackType.Drop, dropped.Fallback.Type);
        Assert.Equal(AdaptiveFallbackType.Content, replaced.Fallback.Type);
        Assert.IsType<AdaptiveSubmitAction>(replaced.Fallback.Content);
    }

    [Theory]
    [InlineData("\"steve\"", "The only valid string value for the fallback property is 'drop'.")]
    [InlineData("[ { \"a\": 1 } ]", "Invalid value for fallback")]
    public void Any_other_fallback_is_an_error(string fallback, string message)
    {
        string json = CardText.WithBody($$"""{ "type": "TextBlock", "text": "t", "fallback": {{fallback}} }""");

        Assert.Equal(message, Assert.Throws<AdaptiveSerializationException>(() => AdaptiveCard.FromJson(json)).Message);
    }

    [Fact]
    public void An_id_may_come_again_only_in_a_fallback()
    {
        AdaptiveCard.FromJson(CardText.WithBody(
            """{ "type": "TextBlock", "id": "a", "text": "", "fallback": { "type": "TextBlock", "id": "a", "text": "" } }"""));

        var e = Assert.Throws<AdaptiveSerializationException>(() => AdaptiveCard.FromJson(CardText.WithBody(
            """{ "type": "TextBlock", "id": "a", "text": "" }, { "type": "TextBlock", "id": "a", "text": "" }""")));
        Assert.Contains("'a'", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Requirements_are_met_by_a_host_that_offers_each_in_that_version_or_later()
    {
        var text = CardText.Element<AdaptiveTextBlock>("""{ "type": "TextBlock", "text": "", "requires": { "any": "*", "foo": "2" } }""");
        var host = new AdaptiveFeatureRegistration();
        Assert.False(text.MeetsRequirements(host));

        host.Set("any", "0.1");
        host.Set("foo", "1.9.9");
        Assert.False(text.MeetsRequirements(host));

        host.Set("foo", "2.0");
        Assert.True(text.MeetsRequirements(host));
        Assert.Throws<AdaptiveException>(() => host.Set("adaptiveCards", "9"));
    }
}
