using System.Net;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace NotesBot.Tests.BotFramework.Connector;

public sealed class OutboundRetryTests : IAsyncLifetime
{
    private static readonly OutboundRetry AtOnce = OutboundRetry.Default with { FirstDelay = TimeSpan.Zero };

    private FakeChannel _channel = null!;

    public async Task InitializeAsync() => _channel = await FakeChannel.StartAsync();

    public async Task DisposeAsync() => await _channel.DisposeAsync();

    [Theory]
    [InlineData(412)]
    [InlineData(429)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task A_passing_trouble_is_tried_again_with_the_same_message(int status)
    {
        _channel.WillAnswer(status);
        Assert.Equal("sent-2", (await SendAsync(AtOnce)).Id);
        Assert.Equal(_channel.Requests[0].Body!.ToJsonString(), _channel.Requests[1].Body!.ToJsonString());
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(408)]
    [InlineData(413)]
    [InlineData(500)]
    [InlineData(501)]
    [InlineData(302)]
    public async Task Anything_else_is_never_tried_again(int status)
    {
        _channel.WillAnswer(status, """{"error":{"code":"BotNotInConversationRoster","message":"no"}}""");
        var failure = await Assert.ThrowsAsync<ErrorResponseException>(() => SendAsync(AtOnce));
        Assert.Single(_channel.Requests);
        Assert.Equal("BotNotInConversationRoster", failure.Body.Error.Code);
        Assert.Equal((HttpStatusCode)status, Assert.IsType<HttpRequestException>(failure.InnerException).StatusCode);
    }

    [Fact]
    public async Task Trouble_that_stays_is_given_up()
    {
        for (var i = 0; i < 10; i++)
        {
            _channel.WillAnswer(503, "<html>gateway</html>");
        }

        var failure = await Assert.ThrowsAsync<ErrorResponseException>(() => SendAsync(AtOnce));
        Assert.Equal(4, _channel.Requests.Count);
        Assert.Null(failure.Body);
    }

    [Fact]
    public async Task A_service_that_says_when_is_asked_then()
    {
        _channel.WillAnswer(429, retryAfter: "0");
        _channel.WillAnswer(429, retryAfter: "Sat, 21 Nov 2020 09:00:00 GMT");
        Assert.Equal("sent-3", (await SendAsync(OutboundRetry.Default with { FirstDelay = TimeSpan.FromDays(1) })).Id);
    }

    [Fact]
    public async Task A_service_that_wants_a_long_rest_gets_it()
    {
        _channel.WillAnswer(429, retryAfter: "60");
        await Assert.ThrowsAsync<ErrorResponseException>(() => SendAsync(AtOnce));
        Assert.Single(_channel.Requests);
    }

    [Fact]
    public void Delays_double_and_scatter()
    {
        using var answer = new HttpResponseMessage(HttpStatusCode.ServiceUnavailable);
        var retry = OutboundRetry.Default with { FirstDelay = TimeSpan.FromMilliseconds(100) };
        Assert.Equal(TimeSpan.FromMilliseconds(50), retry.DelayAfter(answer, 1, 0));
        Assert.Equal(TimeSpan.FromMilliseconds(100), retry.DelayAfter(answer, 1, 0.5));
        Assert.Equal(TimeSpan.FromMilliseconds(400), retry.DelayAfter(answer, 3, 0.5));
        Assert.Null(retry.DelayAfter(answer, 4, 0.5));
    }

    [Fact]
    public async Task Waiting_ends_when_it_is_cancelled()
    {
        _channel.WillAnswer(503);
        using var cancellation = new CancellationTokenSource();
        var forever = OutboundRetry.Default with { FirstDelay = TimeSpan.FromHours(1), LongestDelay = TimeSpan.MaxValue };
        var sending = SendAsync(forever, cancellation.Token);
        cancellation.Cancel();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sending);
    }

    [Fact]
    public async Task A_token_goes_along_with_every_attempt()
    {
        _channel.WillAnswer(503);
        var issued = 0;
        var client = new ConnectorClient(_channel.Address, ConnectorHttp.Shared, _ => new ValueTask<string>($"token-{++issued}"), AtOnce);
        await client.Conversations.SendToConversationAsync("c", new Activity("message"));
        Assert.Equal(["Bearer token-1", "Bearer token-2"], _channel.Requests.Select(request => request.Authorization));
    }

    private Task<ResourceResponse> SendAsync(OutboundRetry retry, CancellationToken cancellationToken = default) =>
        new ConnectorClient(_channel.Address, ConnectorHttp.Shared, retry: retry)
            .Conversations.SendToConversationAsync("c", new Activity("message") { Text = "hi" }, cancellationToken);
}
