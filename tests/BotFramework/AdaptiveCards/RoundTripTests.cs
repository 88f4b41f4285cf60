using AdaptiveCards;

namespace NotesBot.Tests.BotFramework.AdaptiveCards;

public sealed class RoundTripTests
{
    [Theory]
    [InlineData("""{ "type": "TextBlock", "id": "a", "text": "Hi **you**", "size": "extraLarge", "weight": "bolder", "color": "attention", "isSubtle": true, "wrap": true, "maxLines": 3, "fontType": "monospace", "style": "heading", "horizontalAlignment": "center", "spacing": "none", "separator": true, "isVisible": false, "height": "stretch" }""")]
    [InlineData("""{ "type": "RichTextBlock", "horizontalAlignment": "right", "inlines": [ { "type": "TextRun", "text": "a", "highlight": true, "underline": true, "italic": true, "strikethrough": true, "selectAction": { "type": "Action.OpenUrl", "url": "https://a.example/b?c=d" } } ] }""")]
    [InlineData("""{ "type": "Image", "url": "data:image/png;base64,AAAA", "size": "small", "style": "person", "altText": "me", "width": "20px", "height": "50px", "backgroundColor": "#FF00FF00", "selectAction": { "type": "Action.Submit" } }""")]
    [InlineData("""{ "type": "ImageSet", "imageSize": "large", "images": [ { "type": "Image", "url": "https://a.example/1.png" } ] }""")]
    [InlineData("""{ "type": "Media", "poster": "https://a.example/p.png", "altText": "film", "sources": [ { "mimeType": "video/mp4", "url": "https://a.example/v.mp4" } ], "captionSources": [ { "mimeType": "vtt", "url": "https://a.example/v.vtt", "label": "English" } ] }""")]
    [InlineData("""{ "type": "Container", "style": "emphasis", "bleed": true, "minHeight": "80px", "rtl": true, "verticalContentAlignment": "bottom", "backgroundImage": { "url": "https://a.example/b.png", "fillMode": "repeatVertically", "horizontalAlignment": "center" }, "items": [ { "type": "TextBlock", "text": "x" } ] }""")]
    [InlineData("""{ "type": "Container", "backgroundImage": "https://a.example/b.png", "style": "default", "items": [] }""")]
    [InlineData("""{ "type": "ColumnSet", "horizontalAlignment": "center", "columns": [ { "type": "Column", "width": "auto", "items": [] }, { "type": "Column", "width": "50px", "items": [] }, { "type": "Column", "width": "2", "rtl": false } ] }""")]
    [InlineData("""{ "type": "FactSet", "facts": [ { "title": "Status", "value": "On track" } ] }""")]
    [InlineData("""{ "type": "ActionSet", "actions": [ { "type": "Action.ToggleVisibility", "title": "More", "targetElements": [ "a", { "elementId": "b", "isVisible": false } ] } ] }""")]
    [InlineData("""{ "type": "Table", "gridStyle": "accent", "showGridLines": false, "firstRowAsHeaders": false, "columns": [ { "width": 1.5, "horizontalCellContentAlignment": "right" }, { "width": "50px" }, {} ], "rows": [ { "type": "TableRow", "style": "good", "cells": [ { "type": "TableCell", "verticalCellContentAlignment": "center", "items": [ { "type": "TextBlock", "text": "x" } ] } ] } ] }""")]
    [InlineData("""{ "type": "Input.Text", "id": "a", "label": "A", "placeholder": "p", "value": "v", "isMultiline": true, "maxLength": 500, "isRequired": true, "errorMessage": "e", "regex": "^a$", "style": "email", "inlineAction": { "type": "Action.Submit", "title": "Go" } }""")]
    [InlineData("""{ "type": "Input.Number", "id": "a", "value": 5.0, "min": -1.5, "max": 22.0, "placeholder": "n" }""")]
    [InlineData("""{ "type": "Input.Date", "id": "a", "value": "2026-01-31", "min": "2026-01-01", "max": "2026-12-31" }""")]
    [InlineData("""{ "type": "Input.Time", "id": "a", "value": "09:30", "min": "08:00", "max": "18:00" }""")]
    [InlineData("""{ "type": "Input.Toggle", "id": "a", "title": "Agree", "valueOn": "yes", "valueOff": "no", "value": "yes", "wrap": true }""")]
    [InlineData("""{ "type": "Input.Toggle", "id": "a", "title": "Agree" }""")]
    [InlineData("""{ "type": "Input.ChoiceSet", "id": "a", "style": "filtered", "isMultiSelect": true, "value": "x,y", "choices": [ { "title": "X", "value": "x" }, { "title": "Y", "value": "y" } ], "choices.data": { "type": "Data.Query", "dataset": "people" } }""")]
    [InlineData("""{ "type": "Input.ChoiceSet", "id": "a" }""")]
    [InlineData("""{ "type": "TextBlock", "text": "客户 – 😀 \"quoted\" \\ \n", "requires": { "adaptiveCards": "1.5", "foo": "*" }, "fallback": "drop" }""")]
    public void An_element_comes_back_as_it_was(string element) => CardText.AssertSurvives(CardText.WithBody(element));

    [Theory]
    [InlineData("""{ "type": "Action.Execute", "id": "n", "title": "Next", "verb": "note.next", "data": { "draft": "d", "revision": 3, "deep": [ 1.50, null, true ] }, "associatedInputs": "none", "style": "positive", "mode": "secondary", "tooltip": "t", "iconUrl": "https://a.example/i.png", "isEnabled": false, "fallback": { "type": "Action.Submit", "title": "Next", "data": { "verb": "note.next" } } }""")]
    [InlineData("""{ "type": "Action.Execute" }""")]
    [InlineData("""{ "type": "Action.Submit", "data": "text" }""")]
    [InlineData("""{ "type": "Action.Submit", "data": 12345678901234567890123 }""")]
    [InlineData("""{ "type": "Action.OpenUrl", "url": "https://a.example" }""")]
    [InlineData("""{ "type": "Action.OpenUrl", "url": "relative/address" }""")]
    [InlineData("""{ "type": "Action.ShowCard", "title": "More", "card": { "type": "AdaptiveCard", "body": [ { "type": "TextBlock", "text": "inner" } ] } }""")]
    public void An_action_comes_back_as_it_was(string action) => CardText.AssertSurvives(CardText.WithAction(action));

    [Theory]
    [InlineData("""{ "type": "AdaptiveCard", "version": "1.5", "id": "c", "fallbackText": "f", "speak": "s", "lang": "zh", "rtl": false, "minHeight": "100px", "height": "stretch", "verticalContentAlignment": "center", "backgroundImage": "https://a.example/b.png", "metadata": { "webUrl": "https://a.example", "more": 1 }, "selectAction": { "type": "Action.Submit", "data": { "a": 1 } } }""")]
    [InlineData("""{ "type": "AdaptiveCard", "version": "1.4", "refresh": { "action": { "type": "Action.Execute", "verb": "v" }, "userIds": [ "29:a" ], "expires": "2026-01-01T00:00:00Z" } }""")]
    [InlineData("""{ "type": "AdaptiveCard", "version": "1.4", "refresh": { "action": { "type": "Action.Execute", "verb": "v" } } }""")]
    [InlineData("""{ "type": "AdaptiveCard", "version": "1.4", "authentication": { "text": "t", "connectionName": "c", "tokenExchangeResource": { "id": "i", "uri": "u", "providerId": "p" }, "buttons": [ { "type": "signin", "title": "t", "image": "i", "value": "v" } ] } }""")]
    [InlineData("""{ "type": "AdaptiveCard", "version": "1.5", "msteams": { "width": "Full", "entities": [ { "type": "mention" } ] } }""")]
    public void A_card_comes_back_as_it_was(string card) => CardText.AssertSurvives(card);

    [Fact]
    public void A_card_inside_another_object_is_written_as_its_json()
    {
        var card = new AdaptiveCard("1.5") { Body = { new AdaptiveTextBlock("Hello") } };

        string json = System.Text.Json.JsonSerializer.Serialize(new { content = (object)card });

        Assert.Equal("""{"content":{"type":"AdaptiveCard","version":"1.5","body":[{"type":"TextBlock","text":"Hello"}]}}""", json);
    }
}
