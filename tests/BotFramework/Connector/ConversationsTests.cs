using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace NotesBot.Tests.BotFramework.Connector;

public sealed class ConversationsTests : IAsyncLifetime
{
    private FakeChannel _channel = null!;
    private IConversations _conversations = null!;

    public async Task InitializeAsync()
    {
        _channel = await FakeChannel.StartAsync();
        _conversations = new ConnectorClient(new Uri(_channel.Address, "/apac/"), ConnectorHttp.Shared).Conversations;
    }

    public async Task DisposeAsync() => await _channel.DisposeAsync();

    [Fact]
    public async Task A_message_is_posted_to_its_conversation_and_brings_back_its_id()
    {
        var sent = await _conversations.SendToConversationAsync(Message());
        Assert.Equal("sent-1", sent.Id);
        Expect("POST", "/apac/v3/conversations/a%3A1/activities");
        Assert.Equal("hi", _channel.Requests[0].Body!["text"]!.GetValue<string>());
        Assert.Equal("application/json; charset=utf-8", _channel.Requests[0].ContentType);
        Assert.Null(_channel.Requests[0].Authorization);
    }

    [Fact]
    public async Task A_reply_names_what_it_answers()
    {
        await _conversations.ReplyToActivityAsync(Message());
        Expect("POST", "/apac/v3/conversations/a%3A1/activities/7");
    }

    [Fact]
    public async Task An_update_is_put_and_a_deletion_deletes()
    {
        var message = Message();
        message.Id = "8/9";
        await _conversations.UpdateActivityAsync(message);
        _channel.WillAnswer(200);
        await _conversations.DeleteActivityAsync("a:1", "8/9");
        Expect("PUT", "/apac/v3/conversations/a%3A1/activities/8%2F9");
        Expect("DELETE", "/apac/v3/conversations/a%3A1/activities/8%2F9", index: 1);
    }

    [Fact]
    public async Task A_conversation_is_created_for_a_person()
    {
        _channel.WillAnswer(201, """{"id":"a:new"}""");
        var created = await _conversations.CreateDirectConversationAsync(new ChannelAccount("28:bot"), new ChannelAccount("29:user"));
        Assert.Equal("a:new", created.Id);
        Assert.Null(created.ActivityId);
        Expect("POST", "/apac/v3/conversations");
        Assert.Equal("29:user", _channel.Requests[0].Body!["members"]![0]!["id"]!.GetValue<string>());
    }

    [Fact]
    public async Task Members_are_read_one_by_one_all_at_once_or_by_the_page()
    {
        _channel.WillAnswer(200, """{"id":"29:1","email":"a@b.c"}""");
        var member = await ((Conversations)_conversations).GetConversationMemberAsync("29:1", "a:1");
        Assert.Equal("29:1", member.Id);
        _channel.WillAnswer(200, """[{"id":"29:1"},{"id":"29:2"}]""");
        Assert.Equal(2, (await _conversations.GetConversationMembersAsync("a:1")).Count);
        _channel.WillAnswer(200, """{"continuationToken":"x/y","members":[{"id":"29:1"}]}""");
        var page = await _conversations.GetConversationPagedMembersAsync("a:1", 50);
        _channel.WillAnswer(200, """{"members":[]}""");
        await _conversations.GetConversationPagedMembersAsync("a:1", 50, page.ContinuationToken);
        Expect("GET", "/apac/v3/conversations/a%3A1/members/29%3A1");
        Expect("GET", "/apac/v3/conversations/a%3A1/members", index: 1);
        Expect("GET", "/apac/v3/conversations/a%3A1/pagedmembers?pageSize=50", index: 2);
        Expect("GET", "/apac/v3/conversations/a%3A1/pagedmembers?pageSize=50&continuationToken=x%2Fy", index: 3);
    }

    [Theory]
    [InlineData("..")]
    [InlineData(".")]
    [InlineData("")]
    [InlineData(null)]
    public async Task Nothing_is_sent_to_an_id_that_would_lead_elsewhere(string? id)
    {
        await Assert.ThrowsAsync<ArgumentException>(() => _conversations.DeleteActivityAsync("a:1", id));
        Assert.Empty(_channel.Requests);
    }

    [Fact]
    public async Task Without_a_service_url_nothing_can_be_sent()
    {
        var nowhere = new ConnectorClient(null, ConnectorHttp.Shared).Conversations;
        await Assert.ThrowsAsync<InvalidOperationException>(() => nowhere.SendToConversationAsync(Message()));
    }

    private static Activity Message() => new(ActivityTypes.Message)
    {
        Text = "hi",
        ReplyToId = "7",
        Conversation = new ConversationAccount(id: "a:1"),
    };

    private void Expect(string method, string target, int index = 0) =>
        Assert.Equal((method, target), (_channel.Requests[index].Method, _channel.Requests[index].Target));
}
