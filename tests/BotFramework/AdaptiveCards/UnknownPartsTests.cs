using System.Text.Json;
using AdaptiveCards;

namespace NotesBot.Tests.BotFramework.AdaptiveCards;

public sealed class UnknownPartsTests
{
    [Theory]
    [InlineData("""{ "type": "Chart.Line", "id": "c", "data": [ { "x": 1 } ], "fallback": { "type": "GraphV1", "text": "t", "fallback": "drop" } }""")]
    [InlineData("""{ "type": "TextBlock", "text": "t", "targetWidth": "wide", "grid.area": { "a": [ 1, 2.5, null, "s" ] } }""")]
    [InlineData("""{ "type": "TextBlock", "text": "t", "size": "${size}", "spacing": "extraSmall", "maxLines": "many", "isVisible": "${seen}" }""")]
    [InlineData("""{ "type": "FactSet", "facts": [ { "title": "t", "value": "v", "icon": "i" } ] }""")]
    [InlineData("""{ "type": "Image", "url": "https://a.example", "selectAction": { "type": "Action.Popover", "content": {} } }""")]
    [InlineData("""{ "type": "Image", "url": "https://a.example", "width": "wide", "height": "tall", "backgroundColor": "blue" }""")]
    [InlineData("""{ "type": "Container", "items": "${items}", "style": "loud", "backgroundImage": { "url": "https://a.example", "themed": true } }""")]
    [InlineData("""{ "type": "Table", "columns": [ { "width": "wide", "name": "n" } ], "rows": [] }""")]
    [InlineData("""{ "type": "Input.ChoiceSet", "id": "a", "style": "new", "choices": [ { "title": "t", "value": "v", "extra": 1 } ] }""")]
    [InlineData("""{ "type": "Action.Submit", "title": "no element" }""")]
    public void What_is_not_known_is_kept_in_the_body(string element) => CardText.AssertSurvives(CardText.WithBody(element));

    [Theory]
    [InlineData("""{ "type": "Action.Http", "title": "t", "method": "POST", "headers": [ { "name": "n" } ] }""")]
    [InlineData("""{ "type": "Action.Submit", "title": "t", "menuActions": [ { "type": "Action.Submit" } ] }""")]
    [InlineData("""{ "type": "Action.ToggleVisibility", "targetElements": [ { "elementId": "a", "extra": 1 } ] }""")]
    [InlineData("""{ "type": "TextBlock", "text": "no action" }""")]
    public void What_is_not_known_is_kept_among_the_actions(string action) => CardText.AssertSurvives(CardText.WithAction(action));

    [Fact]
    public void An_unknown_element_stays_in_its_place_and_is_reported()
    {
        var result = AdaptiveCard.FromJson(CardText.WithBody(
            """{ "type": "TextBlock", "text": "a" }, { "type": "Dunno", "x": "y" }, { "type": "TextBlock", "text": "b" }"""));

        var unknown = Assert.IsType<AdaptiveUnknownElement>(result.Card.Body[1]);
        Assert.Equal("Dunno", unknown.Type);
        Assert.Equal("y", unknown.AdditionalProperties["x"]);
        Assert.Equal("Unknown element 'Dunno'", Assert.Single(result.Warnings).Message);
    }

    [Fact]
    public void Additional_properties_hold_plain_values_and_json()
    {
        var text = CardText.Element<AdaptiveTextBlock>(
            """{ "type": "TextBlock", "text": "", "s": "t", "b": true, "i": 5, "d": 0.5, "n": null, "o": { "a": 1 } }""");

        Assert.Equal("t", text.AdditionalProperties["S"]);
        Assert.Equal(true, text.AdditionalProperties["b"]);
        Assert.Equal(5L, text.AdditionalProperties["i"]);
        Assert.Equal(0.5, text.AdditionalProperties["d"]);
        Assert.Null(text.AdditionalProperties["n"]);
        Assert.Equal(1, Assert.IsType<JsonElement>(text.AdditionalProperties["o"]).GetProperty("a").GetInt32());
    }

    [Fact]
    public void A_value_set_by_code_takes_the_place_of_one_that_could_not_be_read()
    {
        var card = AdaptiveCard.FromJson(CardText.WithBody("""{ "type": "TextBlock", "text": "t", "size": "huge" }""")).Card;

        Assert.IsType<AdaptiveTextBlock>(card.Body[0]).Size = AdaptiveTextSize.Large;

        Assert.Contains("""{"type":"TextBlock","size":"large","text":"t"}""", CardText.Compact(card), StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_select_action_is_null_and_reported()
    {
        var result = AdaptiveCard.FromJson(CardText.WithBody(
            """{ "type": "Image", "url": "https://a.example", "selectAction": { "type": "Action.New" } }"""));

        Assert.Null(Assert.IsType<AdaptiveImage>(result.Card.Body[0]).SelectAction);
        Assert.Single(result.Warnings);
    }

    [Fact]
    public void A_value_that_is_no_option_gives_the_default_and_a_warning()
    {
        var result = AdaptiveCard.FromJson(CardText.WithBody("""{ "type": "TextBlock", "text": "t", "color": "loud" }"""));

        Assert.Equal(AdaptiveTextColor.Default, Assert.IsType<AdaptiveTextBlock>(result.Card.Body[0]).Color);
        Assert.Contains("\"loud\"", Assert.Single(result.Warnings).Message, StringComparison.Ordinal);
    }
}
