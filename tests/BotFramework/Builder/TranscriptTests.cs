using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace NotesBot.Tests.BotFramework.Builder;

public sealed class TranscriptTests
{
    private readonly MemoryTranscriptStore store = new();
    private readonly TestAdapter adapter;

    public TranscriptTests() => adapter = new TestAdapter().Use(new TranscriptLoggerMiddleware(store));

    [Fact]
    public async Task What_is_said_on_both_sides_is_recorded()
    {
        await SayAsync("hi", (turn, ct) => turn.SendActivityAsync("hello", cancellationToken: ct));
        var activities = await ActivitiesAsync();
        Assert.Equal(["hi", "hello"], activities.Select(activity => activity.AsMessageActivity().Text));
        Assert.Equal("user", activities[0].From.Role);
        Assert.All(activities, activity => Assert.NotNull(activity.Id));
        Assert.All(activities, activity => Assert.NotNull(activity.Timestamp));
    }

    [Fact]
    public async Task The_record_is_a_copy()
    {
        var reply = MessageFactory.Text("hello");
        await SayAsync("hi", (turn, ct) => turn.SendActivityAsync(reply, ct));
        reply.Text = "changed";
        Assert.Equal("hello", (await ActivitiesAsync())[1].AsMessageActivity().Text);
    }

    [Fact]
    public async Task An_update_takes_the_place_of_the_message()
    {
        await SayAsync("hi", async (turn, ct) =>
        {
            var sent = await turn.SendActivityAsync("before", cancellationToken: ct);
            await turn.UpdateActivityAsync(new Activity("message") { Id = sent.Id, Text = "after" }, ct);
        });
        var activities = await ActivitiesAsync();
        Assert.Equal(["hi", "after"], activities.Select(activity => activity.AsMessageActivity().Text));
    }

    [Fact]
    public async Task Of_a_deleted_message_only_a_mark_stays()
    {
        await SayAsync("hi", async (turn, ct) =>
        {
            var sent = await turn.SendActivityAsync("before", cancellationToken: ct);
            await turn.DeleteActivityAsync(sent.Id, ct);
        });
        var deleted = Assert.IsType<Activity>((await ActivitiesAsync())[1]);
        Assert.Equal(("messageDelete", "deleted", null), (deleted.Type, deleted.From.Id, deleted.Text));
    }

    [Fact]
    public async Task What_the_bot_begins_itself_is_recorded_without_the_event_that_began_it()
    {
        var reference = Turns.Message().GetConversationReference();
        await adapter.ContinueConversationAsync("bot", reference, (turn, ct) => turn.SendActivityAsync("reminder", cancellationToken: ct), default);
        var page = await store.GetTranscriptActivitiesAsync("test", "c1");
        Assert.Equal("reminder", Assert.Single(page.Items).AsMessageActivity().Text);
    }

    [Fact]
    public async Task A_long_conversation_comes_in_pages()
    {
        for (var i = 0; i < 45; i++)
        {
            await store.LogActivityAsync(Numbered(i));
        }

        var first = await store.GetTranscriptActivitiesAsync("test", "c1");
        var second = await store.GetTranscriptActivitiesAsync("test", "c1", first.ContinuationToken);
        var third = await store.GetTranscriptActivitiesAsync("test", "c1", second.ContinuationToken);
        Assert.Equal((20, 20, 5), (first.Items.Length, second.Items.Length, third.Items.Length));
        Assert.Null(third.ContinuationToken);
        Assert.Equal(Enumerable.Range(0, 45).Select(i => $"{i}"), first.Items.Concat(second.Items).Concat(third.Items).Select(activity => activity.Id));
        var late = await store.GetTranscriptActivitiesAsync("test", "c1", startDate: DateTimeOffset.UnixEpoch.AddMinutes(40));
        Assert.Equal(5, late.Items.Length);
    }

    [Fact]
    public async Task Conversations_are_listed_and_deleted()
    {
        await store.LogActivityAsync(Numbered(2, "later"));
        await store.LogActivityAsync(Numbered(1, "earlier"));
        Assert.Equal(["earlier", "later"], (await store.ListTranscriptsAsync("test")).Items.Select(info => info.Id));
        await store.DeleteTranscriptAsync("test", "earlier");
        Assert.Equal(["later"], (await store.ListTranscriptsAsync("test")).Items.Select(info => info.Id));
        Assert.Empty((await store.GetTranscriptActivitiesAsync("test", "earlier")).Items);
        Assert.Empty((await store.ListTranscriptsAsync("other")).Items);
    }

    [Fact]
    public async Task A_logger_that_fails_does_not_fail_the_turn()
    {
        var other = new TestAdapter().Use(new TranscriptLoggerMiddleware(new Broken()));
        await new TestFlow(other, (turn, ct) => turn.SendActivityAsync("hello", cancellationToken: ct)).Test("hi", "hello").StartTestAsync();
    }

    private static Activity Numbered(int number, string conversation = "c1")
    {
        var activity = Turns.Message("hi", conversation);
        (activity.Id, activity.Timestamp) = ($"{number}", DateTimeOffset.UnixEpoch.AddMinutes(number));
        return activity;
    }

    private Task SayAsync(string text, BotCallbackHandler bot) => adapter.ProcessActivityAsync(new Activity("message") { Text = text }, bot);

    private async Task<IActivity[]> ActivitiesAsync() =>
        (await store.GetTranscriptActivitiesAsync("test", adapter.Conversation.Conversation.Id)).Items;

    private sealed class Broken : ITranscriptLogger
    {
        public Task LogActivityAsync(IActivity activity) => throw new InvalidDataException();
    }
}
