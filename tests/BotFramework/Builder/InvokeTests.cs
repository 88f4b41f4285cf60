using System.Text.Json;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace NotesBot.Tests.BotFramework.Builder;

/// <summary>Invokes, whose answers go back in the same HTTP response.</summary>
public sealed class InvokeTests
{
    private const string Execute = """{ "action": { "type": "Action.Execute", "verb": "note.next", "data": { "n": 1 } } }""";

    [Fact]
    public async Task A_tap_on_a_card_reaches_the_bot_with_its_verb_and_data()
    {
        AdaptiveCardInvokeValue? seen = null;
        var handler = new RecordingHandler { Card = value => Note(value) };
        var answer = await AnswerAsync(handler, "adaptiveCard/action", Execute);
        Assert.Equal(200, answer.Status);
        Assert.Equal("application/vnd.microsoft.activity.message", Assert.IsType<AdaptiveCardInvokeResponse>(answer.Body).Type);
        Assert.Equal("note.next", seen?.Action.Verb);
        Assert.Equal(1, Assert.IsType<JsonElement>(seen!.Action.Data).GetProperty("n").GetInt32());

        AdaptiveCardInvokeResponse Note(AdaptiveCardInvokeValue value)
        {
            seen = value;
            return new AdaptiveCardInvokeResponse { StatusCode = 200, Type = "application/vnd.microsoft.activity.message", Value = "ok" };
        }
    }

    [Theory]
    [InlineData(null, "BadRequest", "Missing value property")]
    [InlineData("\"text\"", "BadRequest", "Value property is not properly formed")]
    [InlineData("{}", "BadRequest", "Missing action property")]
    [InlineData("""{ "action": { "type": "Action.Submit" } }""", "NotSupported", "The action 'Action.Submit' is not supported.")]
    public async Task A_tap_that_makes_no_sense_is_answered_with_an_error(string? value, string code, string message)
    {
        var answer = await AnswerAsync(new RecordingHandler { Card = _ => throw new InvalidOperationException() }, "adaptiveCard/action", value);
        Assert.Equal((400, code, message), Error(answer));
    }

    [Theory]
    [InlineData("""{ "queryText": "exo" }""", "msteams", 200)]
    [InlineData("""{ "queryText": "exo", "kind": "typeahead" }""", "other", 200)]
    [InlineData("""{ "queryText": "exo" }""", "other", 400)]
    [InlineData("""{ "kind": "search" }""", "msteams", 400)]
    [InlineData("[]", "msteams", 400)]
    [InlineData(null, "msteams", 400)]
    public async Task A_search_needs_a_text_and_outside_of_Teams_a_kind(string? value, string channel, int status)
    {
        SearchInvokeValue? seen = null;
        var handler = new RecordingHandler
        {
            Search = search =>
            {
                seen = search;
                return new SearchInvokeResponse();
            },
        };
        var answer = await AnswerAsync(handler, "application/search", value, channel);
        Assert.Equal(status, answer.Status);
        Assert.Equal(status == 200, seen?.Kind is not null);
    }

    [Theory]
    [InlineData("adaptiveCard/action", Execute)]
    [InlineData("application/search", """{ "queryText": "exo", "kind": "search" }""")]
    [InlineData("signin/verifyState", "{}")]
    [InlineData("signin/tokenExchange", "{}")]
    [InlineData("nobody/knows", "{}")]
    [InlineData(null, "{}")]
    public async Task What_the_bot_does_not_know_is_not_implemented(string? name, string value) =>
        Assert.Equal(501, (await AnswerAsync(new RecordingHandler(), name, value)).Status);

    [Fact]
    public async Task A_sign_in_is_answered()
    {
        var handler = new RecordingHandler { SignsIn = true };
        Assert.Equal(200, (await AnswerAsync(handler, "signin/verifyState", "{}")).Status);
        Assert.Equal(200, (await AnswerAsync(handler, "signin/tokenExchange", "{}")).Status);
        Assert.Equal(["SignIn", "SignIn"], handler.Seen);
    }

    [Fact]
    public async Task An_answer_the_bot_has_sent_itself_is_the_answer()
    {
        using var turn = Turn("nobody/knows", "{}", "test");
        var mine = new Activity(ActivityTypesEx.InvokeResponse) { Value = new InvokeResponse { Status = 202 } };
        await turn.SendActivityAsync(mine);
        await ((IBot)new RecordingHandler()).OnTurnAsync(turn);
        Assert.Same(mine, Assert.Single(turn.BufferedReplyActivities));
    }

    private static async Task<InvokeResponse> AnswerAsync(RecordingHandler handler, string? name, string? value, string channel = "test")
    {
        using var turn = Turn(name, value, channel);
        await handler.OnTurnAsync(turn);
        return Assert.IsType<InvokeResponse>(turn.TurnState.Get<Activity>(BotAdapter.InvokeResponseKey).Value);
    }

    private static TurnContext Turn(string? name, string? value, string channel) => Turns.Of(new Activity(ActivityTypes.Invoke)
    {
        Name = name,
        ChannelId = channel,
        Value = value is null ? null : JsonElement.Parse(value),
        DeliveryMode = DeliveryModes.ExpectReplies,
    });

    private static (int Status, string Code, string Message) Error(InvokeResponse answer)
    {
        var body = Assert.IsType<AdaptiveCardInvokeResponse>(answer.Body);
        Assert.Equal((400, "application/vnd.microsoft.error"), (body.StatusCode, body.Type));
        var error = Assert.IsType<Error>(body.Value);
        return (answer.Status, error.Code, error.Message);
    }
}
