using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace NotesBot.Tests.BotFramework.Builder;

/// <summary>Handlers between a bot and its adapter.</summary>
public sealed class TurnHandlerTests : IDisposable
{
    private readonly List<string> seen = [];
    private readonly TestAdapter adapter = new();
    private readonly TurnContext turn;

    public TurnHandlerTests() => turn = Turns.Of(Turns.Message(), adapter);

    public void Dispose() => turn.Dispose();

    [Fact]
    public async Task Send_handlers_run_in_their_order_and_unwind_in_reverse()
    {
        turn.OnSendActivities(Around("a")).OnSendActivities(Around("b"));
        await turn.SendActivityAsync("hello");
        Assert.Equal(["a>", "b>", "<b", "<a"], seen);
        Assert.NotNull(adapter.GetNextReply());

        SendActivitiesHandler Around(string name) => async (_, _, next) =>
        {
            seen.Add(name + ">");
            var responses = await next();
            seen.Add("<" + name);
            return responses;
        };
    }

    [Fact]
    public async Task A_send_handler_that_does_not_go_on_stops_the_sending()
    {
        turn.OnSendActivities((_, _, _) => Task.FromResult<ResourceResponse[]>(null!));
        var response = await turn.SendActivityAsync("hello");
        Assert.Null(response.Id);
        Assert.Null(adapter.GetNextReply());
        Assert.False(turn.Responded);
    }

    [Fact]
    public async Task A_handler_may_send_something_of_its_own_which_runs_through_the_handlers_too()
    {
        turn.OnSendActivities(async (context, activities, next) =>
        {
            seen.Add(activities[0].Text);
            if (activities[0].Text == "hello")
            {
                await context.SendActivityAsync("first");
            }

            return await next();
        });
        await turn.SendActivityAsync("hello");
        Assert.Equal(["hello", "first"], seen);
        Assert.Equal(["first", "hello"], [adapter.GetNextReply().AsMessageActivity().Text, adapter.GetNextReply().AsMessageActivity().Text]);
    }

    [Fact]
    public async Task A_handler_sees_everything_sent_at_once_and_may_add_to_it()
    {
        turn.OnSendActivities((_, activities, next) =>
        {
            activities.Insert(0, new Activity("typing"));
            return next();
        });
        var responses = await turn.SendActivitiesAsync([MessageFactory.Text("1"), MessageFactory.Text("2")]);
        Assert.Equal(["typing", "message", "message"], adapter.ActiveQueue.Select(reply => reply.Type));
        Assert.Equal(3, responses.Length);
    }

    [Fact]
    public async Task Update_handlers_run_in_their_order_and_the_activity_takes_the_id_of_the_answer()
    {
        var sent = await turn.SendActivityAsync("before");
        turn.OnUpdateActivity(async (_, activity, next) =>
        {
            activity.Text += "!";
            seen.Add("a>");
            await next();
            seen.Add("<a" + activity.Id);
            return new ResourceResponse("mine");
        }).OnUpdateActivity((_, _, next) =>
        {
            seen.Add("b");
            return next();
        });
        var response = await turn.UpdateActivityAsync(new Activity("message") { Id = sent.Id, Text = "after" });
        Assert.Equal(["a>", "b", "<a" + sent.Id], seen);
        Assert.Equal("mine", response.Id);
        Assert.Equal("after!", adapter.GetNextReply().AsMessageActivity().Text);
    }

    [Fact]
    public async Task Delete_handlers_see_what_goes_and_may_keep_it()
    {
        var first = await turn.SendActivityAsync("1");
        var second = await turn.SendActivityAsync("2");
        turn.OnDeleteActivity((_, reference, next) => reference.ActivityId == first.Id ? Task.CompletedTask : next());
        await turn.DeleteActivityAsync(first.Id);
        await turn.DeleteActivityAsync(second.Id);
        Assert.Equal("1", Assert.Single(adapter.ActiveQueue).Text);
    }

    [Fact]
    public async Task What_a_handler_throws_reaches_whoever_sends()
    {
        turn.OnSendActivities((_, _, _) => throw new InvalidDataException());
        turn.OnUpdateActivity((_, _, _) => throw new InvalidDataException());
        turn.OnDeleteActivity((_, _, _) => throw new InvalidDataException());
        await Assert.ThrowsAsync<InvalidDataException>(() => turn.SendActivityAsync("hello"));
        await Assert.ThrowsAsync<InvalidDataException>(() => turn.UpdateActivityAsync(MessageFactory.Text("hello")));
        await Assert.ThrowsAsync<InvalidDataException>(() => turn.DeleteActivityAsync("1"));
    }
}
