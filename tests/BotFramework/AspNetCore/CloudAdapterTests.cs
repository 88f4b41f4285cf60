using System.Net;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using NotesBot.Tests.BotFramework.Connector;

namespace NotesBot.Tests.BotFramework.AspNetCore;

public sealed class CloudAdapterTests : IAsyncLifetime
{
    private FakeChannel _channel = null!;

    public async Task InitializeAsync() => _channel = await FakeChannel.StartAsync();

    public async Task DisposeAsync() => await _channel.DisposeAsync();

    [Fact]
    public async Task A_reply_goes_to_the_conversation_it_came_from()
    {
        string? sentId = null;
        await using var bot = await BotHost.StartAsync(async (turn, cancellation) =>
            sentId = (await turn.SendActivityAsync("hello " + turn.Activity.Text, cancellationToken: cancellation)).Id);
        using var response = await bot.PostAsync(Message("a:1"));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsStringAsync());
        var sent = Assert.Single(_channel.Requests);
        Assert.Equal(("POST", "/v3/conversations/a%3A1/activities/in-1"), (sent.Method, sent.Target));
        Assert.Equal("hello hi", (string?)sent.Body!["text"]);
        Assert.Equal("29:user", (string?)sent.Body["recipient"]!["id"]);
        Assert.Equal("sent-1", sentId);
    }

    [Fact]
    public async Task A_message_can_be_updated_and_deleted_in_the_turn()
    {
        await using var bot = await BotHost.StartAsync(async (turn, cancellation) =>
        {
            var sent = await turn.SendActivityAsync("first", cancellationToken: cancellation);
            await turn.UpdateActivityAsync(new Activity("message") { Id = sent.Id, Text = "second" }, cancellation);
            await turn.DeleteActivityAsync(sent.Id, cancellation);
        });
        using var response = await bot.PostAsync(Message());
        Assert.Equal(["POST", "PUT", "DELETE"], _channel.Requests.Select(request => request.Method));
        Assert.EndsWith("/activities/sent-1", _channel.Requests[1].Target, StringComparison.Ordinal);
        Assert.EndsWith("/activities/sent-1", _channel.Requests[2].Target, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Traces_and_delays_are_not_sent_to_the_channel()
    {
        await using var bot = await BotHost.StartAsync((turn, cancellation) => turn.SendActivitiesAsync(
            [
                (Activity)Activity.CreateTraceActivity("t"),
                new Activity(ActivityTypesEx.Delay) { Value = 1 },
                new Activity("message") { Text = "x" },
            ],
            cancellation));
        using var response = await bot.PostAsync(Message());
        Assert.Equal("x", (string?)Assert.Single(_channel.Requests).Body!["text"]);
    }

    [Fact]
    public async Task A_trace_reaches_the_emulator()
    {
        await using var bot = await BotHost.StartAsync((turn, cancellation) =>
            turn.SendActivityAsync(Activity.CreateTraceActivity("t"), cancellation));
        using var response = await bot.PostAsync(Message(channel: Channels.Emulator));
        Assert.Equal("trace", (string?)Assert.Single(_channel.Requests).Body!["type"]);
    }

    [Fact]
    public async Task An_invoke_is_answered_with_the_bots_status_and_body()
    {
        await using var bot = await BotHost.StartAsync((turn, cancellation) => turn.SendActivityAsync(
            new Activity(ActivityTypesEx.InvokeResponse)
            {
                Value = new InvokeResponse
                {
                    Status = 200,
                    Body = new AdaptiveCardInvokeResponse { StatusCode = 200, Type = "application/vnd.microsoft.activity.message", Value = "done" },
                },
            },
            cancellation));
        using var response = await bot.PostAsync(Message(type: "invoke"));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("application/json", response.Content.Headers.ContentType!.ToString());
        Assert.Equal(
            """{"statusCode":200,"type":"application/vnd.microsoft.activity.message","value":"done"}""",
            await response.Content.ReadAsStringAsync());
        Assert.Empty(_channel.Requests);
    }

    [Fact]
    public async Task An_invoke_that_the_bot_does_not_answer_is_not_implemented()
    {
        await using var bot = await BotHost.StartAsync((_, _) => Task.CompletedTask);
        using var response = await bot.PostAsync(Message(type: "invoke"));
        Assert.Equal(HttpStatusCode.NotImplemented, response.StatusCode);
    }

    [Fact]
    public async Task Expected_replies_come_back_in_the_response()
    {
        await using var bot = await BotHost.StartAsync(async (turn, cancellation) =>
        {
            await turn.SendActivityAsync("one", cancellationToken: cancellation);
            await turn.SendActivitiesAsync([new Activity("message") { Text = "two" }, new Activity("typing")], cancellation);
        });
        using var response = await bot.PostAsync(Message(more: """, "deliveryMode": "expectReplies" """));
        var body = System.Text.Json.Nodes.JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        Assert.Equal(["one", "two", null], body["activities"]!.AsArray().Select(activity => (string?)activity!["text"]));
        Assert.Empty(_channel.Requests);
    }

    [Fact]
    public async Task What_goes_wrong_in_a_turn_is_the_bots_to_explain()
    {
        var adapter = new CloudAdapter { OnTurnError = (turn, failure) => turn.SendActivityAsync("sorry: " + failure.Message) };
        await using var bot = await BotHost.StartAsync((_, _) => throw new InvalidOperationException("broken"), adapter);
        using var response = await bot.PostAsync(Message());
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("sorry: broken", (string?)Assert.Single(_channel.Requests).Body!["text"]);
    }

    [Fact]
    public async Task A_refusal_of_the_channel_reaches_the_bot()
    {
        ErrorResponseException? refusal = null;
        await using var bot = await BotHost.StartAsync(async (turn, cancellation) =>
            refusal = await Assert.ThrowsAsync<ErrorResponseException>(() => turn.SendActivityAsync("x", cancellationToken: cancellation)));
        _channel.WillAnswer(403, """{"error":{"code":"ConversationBlockedByUser"}}""");
        using var response = await bot.PostAsync(Message());
        Assert.Equal("ConversationBlockedByUser", refusal!.Body.Error.Code);
    }

    [Fact]
    public async Task Two_bots_in_one_process_do_not_mix()
    {
        await using var other = await FakeChannel.StartAsync();
        await using var one = await BotHost.StartAsync((turn, cancellation) => turn.SendActivityAsync("one", cancellationToken: cancellation));
        await using var two = await BotHost.StartAsync((turn, cancellation) => turn.SendActivityAsync("two", cancellationToken: cancellation));
        var posts = Enumerable.Range(0, 40).Select(async n =>
        {
            using var response = await (n % 2 == 0 ? one.PostAsync(Message("c" + n)) : two.PostAsync(Message("c" + n, channelAddress: other.Address)));
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        });
        await Task.WhenAll(posts);
        Assert.Equal(20, _channel.Requests.Count);
        Assert.Equal(20, other.Requests.Count);
        Assert.All(_channel.Requests, request => Assert.Equal("one", (string?)request.Body!["text"]));
        Assert.All(other.Requests, request => Assert.Equal("two", (string?)request.Body!["text"]));
        Assert.Equal(40, _channel.Requests.Concat(other.Requests).Select(request => request.Target).Distinct().Count());
    }

    private string Message(
        string conversation = "c",
        string type = "message",
        string channel = "msteams",
        Uri? channelAddress = null,
        string more = "") => $$"""
        {
          "type": "{{type}}", "id": "in-1", "channelId": "{{channel}}", "serviceUrl": "{{channelAddress ?? _channel.Address}}", "text": "hi",
          "from": { "id": "29:user" }, "recipient": { "id": "28:bot" }, "conversation": { "id": "{{conversation}}" }{{more}}
        }
        """;
}
