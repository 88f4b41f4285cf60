using System.Text.Json;
using System.Text.Json.Nodes;
using AdaptiveCards;

namespace NotesBot.Tests.BotFramework.AdaptiveCards;

public sealed class ActionDataTests
{
    public static TheoryData<object, string> Values => new()
    {
        { new { verb = "next", Count = 2, none = (string?)null }, """{"verb":"next","Count":2,"none":null}""" },
        { new Dictionary<string, object> { ["a"] = 1 }, """{"a":1}""" },
        { new JsonObject { ["a"] = "b" }, """{"a":"b"}""" },
        { JsonElement.Parse("[1.50]"), "[1.50]" },
        { "text", "\"text\"" },
        { 0.5, "0.5" },
        { 5.0, "5.0" },
        { true, "true" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void Any_value_can_be_sent_along(object data, string expected)
    {
        var card = new AdaptiveCard("1.5") { Actions = { new AdaptiveSubmitAction { Data = data } } };

        Assert.Equal(expected, JsonElement.Parse(card.ToJson()).GetProperty("actions")[0].GetProperty("data").ToJson());
    }

    [Fact]
    public void Data_that_was_read_is_json() =>
        Assert.Equal("d", Assert.IsType<JsonElement>(
            CardText.Action<AdaptiveExecuteAction>("""{ "type": "Action.Execute", "data": { "draft": "d" } }""").Data)
            .GetProperty("draft").GetString());

    [Fact]
    public void Data_can_be_set_and_read_as_text()
    {
        var action = new AdaptiveExecuteAction { DataJson = """{ "x": 13 }""" };

        Assert.Equal(13, Assert.IsType<JsonElement>(action.Data).GetProperty("x").GetInt32());
        Assert.Equal("{\n  \"x\": 13\n}".ReplaceLineEndings(), action.DataJson);
        action.DataJson = null;
        Assert.Null(action.Data);
        Assert.ThrowsAny<JsonException>(() => action.DataJson = "{");
    }
}

file static class JsonElements
{
    public static string ToJson(this JsonElement json) => JsonSerializer.Serialize(json);
}
