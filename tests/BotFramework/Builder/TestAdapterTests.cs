using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace NotesBot.Tests.BotFramework.Builder;

public sealed class TestAdapterTests
{
    private readonly TestAdapter adapter = new();

    [Fact]
    public async Task An_activity_is_addressed_to_the_bot_and_numbered()
    {
        var activity = new Activity { Text = "hi" };
        await adapter.ProcessActivityAsync(activity, Nothing);
        Assert.Equal(("message", "test", "0"), (activity.Type, activity.ChannelId, activity.Id));
        Assert.Equal(("user1", "bot", "Conversation1"), (activity.From.Id, activity.Recipient.Id, activity.Conversation.Id));
        Assert.NotNull(activity.Timestamp);
        Assert.NotNull(activity.LocalTimestamp);
        await adapter.ProcessActivityAsync(activity, Nothing);
        Assert.Equal("1", activity.Id);
    }

    [Fact]
    public async Task Who_speaks_and_on_which_channel_is_kept()
    {
        var activity = new Activity { From = new ChannelAccount("u9"), ChannelId = "msteams" };
        await adapter.ProcessActivityAsync(activity, Nothing);
        Assert.Equal(("u9", "msteams"), (activity.From.Id, activity.ChannelId));
    }

    [Fact]
    public async Task The_turn_can_be_used_after_it()
    {
        ITurnContext? turn = null;
        await adapter.ProcessActivityAsync(new Activity(), (context, _) =>
        {
            turn = context;
            return Task.CompletedTask;
        });
        await turn!.SendActivityAsync("later");
        Assert.Equal("later", adapter.GetNextReply().AsMessageActivity().Text);
    }

    [Fact]
    public async Task Traces_are_shown_only_on_request()
    {
        await adapter.ProcessActivityAsync(new Activity(), (turn, ct) => turn.SendActivityAsync(new Activity(ActivityTypes.Trace), ct));
        Assert.Null(adapter.GetNextReply());
        adapter.EnableTrace = true;
        await adapter.ProcessActivityAsync(new Activity(), (turn, ct) => turn.SendActivityAsync(new Activity(ActivityTypes.Trace), ct));
        Assert.Equal("trace", adapter.GetNextReply().Type);
    }

    [Fact]
    public async Task Whoever_waits_gets_the_next_reply_first_come_first_served()
    {
        var first = adapter.GetNextReplyAsync();
        var second = adapter.GetNextReplyAsync();
        await adapter.ProcessActivityAsync(new Activity(), async (turn, ct) =>
        {
            await turn.SendActivityAsync("1", cancellationToken: ct);
            await turn.SendActivityAsync("2", cancellationToken: ct);
        });
        Assert.Equal(("1", "2"), ((await first).AsMessageActivity().Text, (await second).AsMessageActivity().Text));
    }

    [Fact]
    public async Task Whoever_gave_up_waiting_gets_nothing_and_the_reply_is_not_lost()
    {
        using var patience = new CancellationTokenSource();
        var gone = adapter.GetNextReplyAsync(patience.Token);
        await patience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => gone);
        await adapter.ProcessActivityAsync(new Activity(), (turn, ct) => turn.SendActivityAsync("1", cancellationToken: ct));
        Assert.Equal("1", adapter.GetNextReply().AsMessageActivity().Text);
    }

    [Fact]
    public async Task An_update_of_what_is_gone_answers_without_an_id()
    {
        ResourceResponse? response = null;
        await adapter.ProcessActivityAsync(new Activity(), async (turn, ct) =>
            response = await turn.UpdateActivityAsync(new Activity("message") { Id = "gone" }, ct));
        Assert.NotNull(response);
        Assert.Null(response.Id);
    }

    [Fact]
    public async Task A_new_conversation_empties_the_queue()
    {
        await adapter.ProcessActivityAsync(new Activity(), (turn, ct) => turn.SendActivityAsync("old", cancellationToken: ct));
        string? type = null;
        await adapter.CreateConversationAsync("msteams", (turn, _) => Task.FromResult(type = turn.Activity.Type), default);
        Assert.Equal(ActivityTypes.ConversationUpdate, type);
        Assert.Null(adapter.GetNextReply());
    }

    [Fact]
    public void A_conversation_made_for_a_test_has_the_name_it_was_given()
    {
        var reference = TestAdapter.CreateConversation("greeting", "Ann", "Helper");
        Assert.Equal(("greeting", "ann", "Ann", "helper"), (reference.Conversation.Id, reference.User.Id, reference.User.Name, reference.Bot.Id));
    }

    private static Task Nothing(ITurnContext turn, CancellationToken cancellationToken) => Task.CompletedTask;
}
