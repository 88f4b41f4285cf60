using System.Text.Json.Nodes;
using AdaptiveCards;

namespace NotesBot.Tests.BotFramework.AdaptiveCards;

/// <summary>Cards as text, and how two are compared.</summary>
internal static class CardText
{
    public static string WithBody(string element) => $$"""{ "type": "AdaptiveCard", "version": "1.5", "body": [ {{element}} ] }""";

    public static string WithAction(string action) => $$"""{ "type": "AdaptiveCard", "version": "1.5", "actions": [ {{action}} ] }""";

    public static T Element<T>(string json)
        where T : AdaptiveElement => Assert.IsType<T>(Assert.Single(AdaptiveCard.FromJson(WithBody(json)).Card.Body));

    public static T Action<T>(string json)
        where T : AdaptiveAction => Assert.IsType<T>(Assert.Single(AdaptiveCard.FromJson(WithAction(json)).Card.Actions));

    public static void AssertSurvives(string json)
    {
        string written = AdaptiveCard.FromJson(json).Card.ToJson();
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(json), JsonNode.Parse(written)), $"{json}\nbecame\n{written}");
    }

    public static string Compact(AdaptiveCard card) => JsonNode.Parse(card.ToJson())!.ToJsonString();

    /// <summary>A card of containers within containers; each takes two levels, the card itself two and the innermost text one.</summary>
    public static string Nested(int containers) => WithBody(
        string.Concat(Enumerable.Repeat("""{ "type": "Container", "items": [ """, containers))
        + """{ "type": "TextBlock", "text": "deep" }"""
        + string.Concat(Enumerable.Repeat(" ] }", containers)));
}
