using AdaptiveCards;

namespace NotesBot.Tests.BotFramework.AdaptiveCards;

public sealed class DefaultsTests
{
    public static TheoryData<AdaptiveElement, string> Elements => new()
    {
        { new AdaptiveTextBlock("t"), """{"type":"TextBlock","text":"t"}""" },
        { new AdaptiveImage("https://a.example/i.png"), """{"type":"Image","url":"https://a.example/i.png"}""" },
        { new AdaptiveContainer(), """{"type":"Container","items":[]}""" },
        { new AdaptiveColumnSet { Columns = { new AdaptiveColumn { Width = AdaptiveWidth.Auto } } }, """{"type":"ColumnSet","columns":[{"type":"Column","width":"auto","items":[]}]}""" },
        { new AdaptiveFactSet { Facts = { new AdaptiveFact("a", "b") } }, """{"type":"FactSet","facts":[{"title":"a","value":"b"}]}""" },
        { new AdaptiveTable(), """{"type":"Table","rows":[],"columns":[]}""" },
        { new AdaptiveActionSet(), """{"type":"ActionSet","actions":[]}""" },
        { new AdaptiveRichTextBlock { Inlines = { new AdaptiveTextRun("r") } }, """{"type":"RichTextBlock","inlines":[{"type":"TextRun","text":"r"}]}""" },
        { new AdaptiveTextInput { Id = "i" }, """{"type":"Input.Text","id":"i"}""" },
        { new AdaptiveNumberInput { Id = "i", Min = 1 }, """{"type":"Input.Number","id":"i","min":1.0}""" },
        { new AdaptiveChoiceSetInput { Id = "i" }, """{"type":"Input.ChoiceSet","id":"i","style":"compact","isMultiSelect":false,"choices":[]}""" },
        { new AdaptiveToggleInput { Id = "i", Title = "t" }, """{"type":"Input.Toggle","id":"i","title":"t","valueOn":"True","valueOff":"False"}""" },
    };

    [Theory]
    [MemberData(nameof(Elements))]
    public void An_element_made_by_code_says_what_the_published_library_says(AdaptiveElement element, string expected)
    {
        var card = new AdaptiveCard("1.5") { Body = { element } };

        Assert.Equal($$"""{"type":"AdaptiveCard","version":"1.5","body":[{{expected}}]}""", CardText.Compact(card));
    }

    [Fact]
    public void Defaults_that_json_states_are_left_out()
    {
        var card = AdaptiveCard.FromJson(CardText.WithBody(
            """{ "type": "TextBlock", "text": "t", "size": "default", "wrap": false, "isVisible": true, "spacing": "default", "height": "auto" }""")).Card;

        Assert.Equal(CardText.Compact(new AdaptiveCard("1.5") { Body = { new AdaptiveTextBlock("t") } }), CardText.Compact(card));
    }

    [Fact]
    public void A_card_is_written_indented_with_its_type_first()
    {
        var card = new AdaptiveCard("1.2")
        {
            Id = "c",
            Actions = { new AdaptiveOpenUrlAction { Title = "Open", Url = new Uri("https://a.example") } },
        };

        Assert.Equal(
            """
            {
              "type": "AdaptiveCard",
              "version": "1.2",
              "id": "c",
              "actions": [
                {
                  "type": "Action.OpenUrl",
                  "url": "https://a.example",
                  "title": "Open"
                }
              ]
            }
            """.ReplaceLineEndings(),
            card.ToJson());
    }

    [Theory]
    [InlineData("客户 😀 é <b>&'+ \u3000")]
    [InlineData("\\u1F600 \\\\u3000")]
    public void Text_of_any_language_is_written_as_it_is(string text)
    {
        string json = new AdaptiveCard("1.5") { Speak = text }.ToJson();

        Assert.Contains($"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal)}\"", json, StringComparison.Ordinal);
        Assert.Equal(text, AdaptiveCard.FromJson(json).Card.Speak);
    }

    [Fact]
    public void The_schema_address_is_read_over()
    {
        var card = AdaptiveCard.FromJson("""{ "$schema": "http://s", "type": "AdaptiveCard", "version": "1.5" }""").Card;

        Assert.Empty(card.AdditionalProperties);
        Assert.Equal("""{"type":"AdaptiveCard","version":"1.5"}""", CardText.Compact(card));
    }

    [Theory]
    [InlineData("extraLarge")]
    [InlineData("EXTRALARGE")]
    [InlineData("ExtraLarge")]
    public void Options_are_read_in_any_casing_and_written_in_camel_case(string word)
    {
        var text = CardText.Element<AdaptiveTextBlock>($$"""{ "type": "TextBlock", "text": "t", "size": "{{word}}" }""");

        Assert.Equal(AdaptiveTextSize.ExtraLarge, text.Size);
        Assert.Contains("\"extraLarge\"", new AdaptiveCard("1.5") { Body = { text } }.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void Names_of_properties_are_read_in_any_casing() =>
        Assert.True(CardText.Element<AdaptiveTextBlock>("""{ "type": "TextBlock", "Text": "t", "WRAP": true }""") is { Text: "t", Wrap: true });
}
