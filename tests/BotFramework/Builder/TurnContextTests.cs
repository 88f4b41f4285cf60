using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace NotesBot.Tests.BotFramework.Builder;

public sealed class TurnContextTests : IDisposable
{
    private readonly TestAdapter adapter = new();
    private readonly TurnContext turn;

    public TurnContextTests() => turn = Turns.Of(Turns.Message(), adapter);

    public void Dispose() => turn.Dispose();

    [Fact]
    public async Task A_reply_goes_to_the_conversation_it_came_from()
    {
        await turn.SendActivityAsync("hello");
        var reply = Assert.IsType<Activity>(adapter.GetNextReply());
        Assert.Equal(("hello", "message", "incoming"), (reply.Text, reply.Type, reply.ReplyToId));
        Assert.Equal(("bot", "u1", "c1"), (reply.From.Id, reply.Recipient.Id, reply.Conversation.Id));
        Assert.Equal(("test", "https://test.example"), (reply.ChannelId, reply.ServiceUrl));
    }

    [Fact]
    public async Task Text_alone_says_nothing_of_speech_and_input()
    {
        await turn.SendActivityAsync("hello");
        await turn.SendActivityAsync("hello", "spoken", InputHints.ExpectingInput);
        var (plain, spoken) = ((Activity)adapter.GetNextReply(), (Activity)adapter.GetNextReply());
        Assert.Equal((null, null), (plain.Speak, plain.InputHint));
        Assert.Equal(("spoken", "expectingInput"), (spoken.Speak, spoken.InputHint));
    }

    [Fact]
    public async Task A_sent_activity_takes_the_id_the_channel_gave_it()
    {
        var reply = MessageFactory.Text("hello");
        var response = await turn.SendActivityAsync(reply);
        Assert.NotNull(response.Id);
        Assert.Equal(response.Id, reply.Id);
    }

    [Fact]
    public async Task Only_what_is_no_trace_counts_as_an_answer()
    {
        await turn.SendActivityAsync(new Activity(ActivityTypes.Trace));
        Assert.False(turn.Responded);
        await turn.SendActivityAsync("hello");
        Assert.True(turn.Responded);
    }

    [Fact]
    public async Task Nothing_can_not_be_sent()
    {
        await Assert.ThrowsAsync<ArgumentNullException>(() => turn.SendActivityAsync((IActivity)null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => turn.SendActivityAsync(" "));
        await Assert.ThrowsAsync<ArgumentNullException>(() => turn.SendActivitiesAsync(null!));
        await Assert.ThrowsAsync<ArgumentException>(() => turn.SendActivitiesAsync([]));
    }

    [Fact]
    public async Task An_update_is_addressed_like_a_reply()
    {
        await turn.SendActivityAsync("before");
        var sent = adapter.ActiveQueue.Peek();
        var update = new Activity("message") { Id = sent.Id, Text = "after" };
        var response = await turn.UpdateActivityAsync(update);
        Assert.Equal(sent.Id, response.Id);
        var shown = (Activity)adapter.GetNextReply();
        Assert.Equal(("after", "c1", "bot"), (shown.Text, shown.Conversation.Id, shown.From.Id));
    }

    [Fact]
    public async Task What_was_sent_can_be_deleted_by_id_and_by_reference()
    {
        var first = await turn.SendActivityAsync("1");
        var second = await turn.SendActivityAsync("2");
        await turn.DeleteActivityAsync(first.Id);
        await turn.DeleteActivityAsync(turn.Activity.GetReplyConversationReference(second));
        Assert.Null(adapter.GetNextReply());
    }

    [Fact]
    public async Task A_turn_for_another_activity_shares_state_and_handlers()
    {
        var seen = 0;
        turn.OnSendActivities((_, _, next) =>
        {
            seen++;
            return next();
        });
        await turn.SendActivityAsync("1");
        var other = new TurnContext(turn, Turns.Message("other"));
        await other.SendActivityAsync("2");
        Assert.Equal((2, true, "other"), (seen, other.Responded, other.Activity.Text));
        Assert.Same(turn.TurnState, other.TurnState);
    }

    [Fact]
    public async Task After_its_end_a_turn_sends_nothing()
    {
        turn.Dispose();
        await Assert.ThrowsAsync<ObjectDisposedException>(() => turn.SendActivityAsync("late"));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => turn.UpdateActivityAsync(MessageFactory.Text("late")));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => turn.DeleteActivityAsync("1"));
        Assert.Throws<ObjectDisposedException>(() => turn.OnSendActivities((_, _, next) => next()));
    }

    [Fact]
    public void Values_of_the_turn_are_found_by_type_or_name_and_disposed_of_with_it()
    {
        var owned = new MemoryStream();
        turn.TurnState.Add(owned);
        turn.TurnState.Set("name", "value");
        Assert.Same(owned, turn.TurnState.Get<MemoryStream>());
        Assert.Equal("value", turn.TurnState.Get<string>("name"));
        Assert.Null(turn.TurnState.Get<string>("other"));
        Assert.Throws<ArgumentNullException>(() => turn.TurnState.Add<string>("name", null!));
        turn.Dispose();
        Assert.False(owned.CanRead);
    }
}
