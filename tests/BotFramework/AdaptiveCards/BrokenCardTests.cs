using AdaptiveCards;

namespace NotesBot.Tests.BotFramework.AdaptiveCards;

public sealed class BrokenCardTests
{
    [Theory]
    [InlineData("{")]
    [InlineData("no json")]
    [InlineData("[]")]
    [InlineData("42")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{ "type": "TextBlock", "text": "t" }""")]
    [InlineData("""{ "type": "adaptivecard", "version": "1.5" }""")]
    [InlineData("""{ "type": "AdaptiveCard" }""")]
    [InlineData("""{ "type": "AdaptiveCard", "version": "" }""")]
    [InlineData("""{ "type": "AdaptiveCard", "version": "tacos" }""")]
    [InlineData("""{ "type": "AdaptiveCard", "version": "1.5", "body": [ { "text": "no type" } ] }""")]
    [InlineData("""{ "type": "AdaptiveCard", "version": "1.5", "body": [ { "type": "Input.Text" } ] }""")]
    [InlineData("""{ "type": "AdaptiveCard", "version": "1.5", "actions": [ { "type": "Action.ShowCard", "card": { "type": "Hello" } } ] }""")]
    [InlineData("""{ "type": "AdaptiveCard", "version": "1.5", "body": [ { "type": "RichTextBlock", "inlines": [ { "type": "Who" } ] } ] }""")]
    [InlineData("""{ "type": "AdaptiveCard", "version": "1.5", "speak": "half a \ud83d" }""")]
    public void What_is_no_card_is_refused(string json) => Assert.Throws<AdaptiveSerializationException>(() => AdaptiveCard.FromJson(json));

    [Fact]
    public void Empty_text_gives_no_card() => Assert.Null(AdaptiveCard.FromJson(" ").Card);

    [Theory]
    [InlineData("{ 'type': 'AdaptiveCard', 'version': '1.5', 'speak': 'It\\'s \"so\"\nhere' }", "It's \"so\"\nhere")]
    [InlineData("{ type: \"AdaptiveCard\", version: '1.5', speak: undefined, lang:, }", null)]
    [InlineData("{ type: 'AdaptiveCard', /* ' */ version: 1.5, // \" \n 'speak': 'a', body: [ , ] }", "a")]
    public void Json_written_by_hand_is_read_as_the_published_library_reads_it(string json, string? speak) =>
        Assert.Equal(speak, AdaptiveCard.FromJson(json).Card.Speak);

    [Theory]
    [InlineData("{ 'type': 'AdaptiveCard', 'version': '1.5 }")]
    [InlineData("{ 'type': 'AdaptiveCard' 'version': '1.5' }")]
    [InlineData("{ 'type': 'AdaptiveCard', 'version': '1.5', 'speak': bare }")]
    [InlineData("{ 'type': 'AdaptiveCard', , 'version': '1.5' }")]
    public void What_cannot_be_mended_is_refused(string json) => Assert.Throws<AdaptiveSerializationException>(() => AdaptiveCard.FromJson(json));

    [Fact]
    public void Comments_and_trailing_commas_are_read_over() =>
        Assert.Single(AdaptiveCard.FromJson(CardText.WithBody("""/* note */ { "type": "TextBlock", "text": "t", },""")).Card.Body);

    [Fact]
    public void Images_set_among_images_must_be_images()
    {
        string json = CardText.WithBody("""{ "type": "ImageSet", "images": [ { "url": "https://a.example" }, { "type": "Elephant" } ] }""");

        Assert.Contains("AdaptiveCards.AdaptiveImage", Assert.Throws<ArgumentException>(() => AdaptiveCard.FromJson(json)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_card_of_a_version_to_come_is_its_fallback_text()
    {
        var result = AdaptiveCard.FromJson("""{ "type": "AdaptiveCard", "version": "99.0", "fallbackText": "Too new" }""");

        Assert.Equal("Too new", Assert.IsType<AdaptiveTextBlock>(Assert.Single(result.Card.Body)).Text);
        Assert.Equal((int)AdaptiveWarning.WarningStatusCode.UnsupportedSchemaVersion, Assert.Single(result.Warnings).Code);
    }

    [Fact]
    public void A_missing_version_can_be_supplied()
    {
        AdaptiveCard.OnDeserializingMissingVersion = () => "0.5";
        try
        {
            var card = AdaptiveCard.FromJson("""{ "type": "AdaptiveCard", "body": [ { "type": "TextBlock", "text": "t" } ] }""").Card;

            Assert.Equal(new AdaptiveSchemaVersion(0, 5), card.Version);
        }
        finally
        {
            AdaptiveCard.OnDeserializingMissingVersion = null;
        }
    }

    [Fact]
    public void A_language_that_is_no_code_is_reported() =>
        Assert.Equal(12, Assert.Single(AdaptiveCard.FromJson("""{ "type": "AdaptiveCard", "version": "1.5", "lang": "english" }""").Warnings).Code);
}
