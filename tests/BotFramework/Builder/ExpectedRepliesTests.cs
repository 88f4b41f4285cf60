using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace NotesBot.Tests.BotFramework.Builder;

public sealed class ExpectedRepliesTests : IDisposable
{
    private readonly TestAdapter adapter = new();
    private readonly TurnContext turn;

    public ExpectedRepliesTests()
    {
        var activity = Turns.Message();
        activity.DeliveryMode = DeliveryModes.ExpectReplies;
        turn = Turns.Of(activity, adapter);
    }

    public void Dispose() => turn.Dispose();

    [Fact]
    public async Task Replies_stay_in_the_turn_and_the_adapter_sends_none()
    {
        var responses = await turn.SendActivitiesAsync([new Activity("message") { Text = "1" }, new Activity("message") { Text = "2" }]);
        Assert.Equal(["1", "2"], turn.BufferedReplyActivities.Select(reply => reply.Text));
        Assert.All(responses, response => Assert.Null(response.Id));
        Assert.Equal(2, responses.Length);
        Assert.Null(adapter.GetNextReply());
        Assert.True(turn.Responded);
    }

    [Fact]
    public async Task Handlers_see_the_replies_first_and_may_change_them()
    {
        turn.OnSendActivities((_, activities, next) =>
        {
            activities[0].Text += "!";
            activities.Add(new Activity("typing"));
            return next();
        });
        await turn.SendActivityAsync("hello");
        Assert.Equal(["hello!", null], turn.BufferedReplyActivities.Select(reply => reply.Text));
    }

    [Fact]
    public async Task The_answer_to_an_invoke_is_kept_for_the_end_of_the_turn()
    {
        var answer = new Activity(ActivityTypesEx.InvokeResponse) { Value = new InvokeResponse { Status = 200 } };
        await turn.SendActivityAsync(answer);
        Assert.Same(answer, turn.TurnState.Get<Activity>(BotAdapter.InvokeResponseKey));
        Assert.Same(answer, Assert.Single(turn.BufferedReplyActivities));
    }

    [Fact]
    public async Task A_trace_is_kept_but_is_no_answer()
    {
        await turn.SendActivityAsync(new Activity(ActivityTypes.Trace));
        Assert.Single(turn.BufferedReplyActivities);
        Assert.False(turn.Responded);
    }
}
