using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Json;
using Newtonsoft.Json.Linq;

namespace NotesBot.Tests.BotFramework.Builder;

/// <summary>Values in the JSON library of the published SDK, as bots written for it hand them over.</summary>
public sealed class NewtonsoftValueTests
{
    [Fact]
    public void A_card_is_written_as_the_JSON_it_is()
    {
        var attachment = new Attachment { Content = JObject.Parse("""{ "type": "AdaptiveCard", "body": [{ "n": 1.5 }], "at": "2026-01-02T03:04:05Z" }""") };
        Assert.Equal(
            """{"content":{"type":"AdaptiveCard","body":[{"n":1.5}],"at":"2026-01-02T03:04:05Z"}}""",
            SchemaJson.ToJson(attachment));
    }

    [Fact]
    public async Task The_value_of_an_invoke_is_read()
    {
        AdaptiveCardInvokeValue? seen = null;
        var handler = new RecordingHandler
        {
            Card = value =>
            {
                seen = value;
                return new AdaptiveCardInvokeResponse();
            },
        };
        using var turn = Turns.Of(new Activity("invoke")
        {
            Name = "adaptiveCard/action",
            Value = JObject.Parse("""{ "action": { "type": "Action.Execute", "verb": "go" } }"""),
            DeliveryMode = DeliveryModes.ExpectReplies,
        });
        await handler.OnTurnAsync(turn);
        Assert.Equal("go", seen?.Action.Verb);
    }

    [Fact]
    public async Task State_that_holds_such_a_value_comes_back()
    {
        var state = new UserState(new MemoryStorage());
        var property = state.CreateProperty<JObject>("p");
        using (var turn = Turns.In())
        {
            await property.SetAsync(turn, JObject.Parse("""{ "a": [1, "2026-01-02T03:04:05Z"] }"""));
            await state.SaveChangesAsync(turn);
        }

        using var next = Turns.In();
        Assert.Equal("""{"a":[1,"2026-01-02T03:04:05Z"]}""", (await property.GetAsync(next)).ToString(Newtonsoft.Json.Formatting.None));
    }
}
