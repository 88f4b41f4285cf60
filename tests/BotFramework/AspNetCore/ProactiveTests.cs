using System.Security.Claims;
using System.Security.Principal;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using NotesBot.Tests.BotFramework.Connector;

namespace NotesBot.Tests.BotFramework.AspNetCore;

public sealed class ProactiveTests : IAsyncLifetime
{
    private readonly CloudAdapter _adapter = new();
    private FakeChannel _channel = null!;

    public async Task InitializeAsync() => _channel = await FakeChannel.StartAsync();

    public async Task DisposeAsync() => await _channel.DisposeAsync();

    [Fact]
    public async Task A_remembered_conversation_is_continued()
    {
        await _adapter.ContinueConversationAsync("app", Reference(), Say("later"), default);
        await _adapter.ContinueConversationAsync(new ClaimsIdentity(), Reference(), Say("later"), default);
        await _adapter.ContinueConversationAsync(new ClaimsIdentity(), Reference(), "audience", Say("later"), default);
        await _adapter.ContinueConversationAsync("app", Reference().GetContinuationActivity(), Say("later"), default);
        await _adapter.ContinueConversationAsync(new ClaimsIdentity(), Reference().GetContinuationActivity(), Say("later"), default);
        await _adapter.ContinueConversationAsync(new ClaimsIdentity(), Reference().GetContinuationActivity(), "audience", Say("later"), default);
        Assert.Equal(6, _channel.Requests.Count);
        Assert.All(_channel.Requests, request => Assert.Equal("later", (string?)request.Body!["text"]));
        Assert.All(_channel.Requests, request => Assert.StartsWith("/v3/conversations/a%3A1/activities", request.Target, StringComparison.Ordinal));
        Assert.All(_channel.Requests, request => Assert.Equal("29:user", (string?)request.Body!["recipient"]!["id"]));
    }

    [Fact]
    public async Task A_continued_turn_knows_who_and_where_it_is()
    {
        await _adapter.ContinueConversationAsync(
            "app",
            Reference(),
            (turn, cancellation) =>
            {
                Assert.Equal(ActivityEventNames.ContinueConversation, turn.Activity.Name);
                Assert.Equal("a:1", turn.Activity.Conversation.Id);
                var identity = Assert.IsType<ClaimsIdentity>(turn.TurnState.Get<IIdentity>(BotAdapter.BotIdentityKey));
                Assert.Equal("app", identity.FindFirst("appid")!.Value);
                Assert.NotNull(turn.TurnState.Get<IConnectorClient>());
                return turn.SendActivityAsync("seen", cancellationToken: cancellation);
            },
            default);
        Assert.Single(_channel.Requests);
    }

    [Fact]
    public async Task A_conversation_is_created_and_spoken_in()
    {
        _channel.WillAnswer(201, """{"id":"a:new"}""");
        var parameters = new ConversationParameters
        {
            Bot = new ChannelAccount("28:bot"),
            Members = [new ChannelAccount("29:user")],
            TenantId = "tenant",
        };
        string? name = null;
        await _adapter.CreateConversationAsync(
            "app",
            Channels.Msteams,
            _channel.Address.AbsoluteUri,
            null,
            parameters,
            async (turn, cancellation) =>
            {
                name = turn.Activity.Name;
                await turn.SendActivityAsync("hello", cancellationToken: cancellation);
            },
            default);
        Assert.Equal(ActivityEventNames.CreateConversation, name);
        Assert.Equal("/v3/conversations", _channel.Requests[0].Target);
        Assert.Equal("tenant", (string?)_channel.Requests[0].Body!["tenantId"]);
        Assert.StartsWith("/v3/conversations/a%3Anew/activities", _channel.Requests[1].Target, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_conversation_nobody_can_find_is_not_continued()
    {
        var nowhere = Reference();
        nowhere.ServiceUrl = null;
        await Assert.ThrowsAsync<ArgumentException>(() => _adapter.ContinueConversationAsync("app", nowhere, Say("x"), default));
        var pipe = Reference();
        pipe.ServiceUrl = "urn:botframework:namedpipe";
        await Assert.ThrowsAsync<NotSupportedException>(() => _adapter.ContinueConversationAsync("app", pipe, Say("x"), default));
    }

    private static BotCallbackHandler Say(string text) =>
        (turn, cancellation) => turn.SendActivityAsync(text, cancellationToken: cancellation);

    private ConversationReference Reference() => new()
    {
        ChannelId = Channels.Msteams,
        ServiceUrl = _channel.Address.AbsoluteUri,
        Conversation = new ConversationAccount(id: "a:1"),
        User = new ChannelAccount("29:user"),
        Bot = new ChannelAccount("28:bot"),
    };
}
