using System.Text.Json.Nodes;
using NotesBot.Tests.Chat;

namespace NotesBot.Tests.Reminders;

/// <summary>The chat that the bot knew is gone: it is made anew, once.</summary>
public sealed class GoneConversationTests : ReminderTest
{
    private const string Gone = "ConversationNotFound";

    [Fact]
    public async Task A_chat_that_is_gone_is_made_anew_and_used_from_then_on()
    {
        await TrackingAsync("alex");
        Channel.Answer = message => IsTo(message, "alex") ? Reply.Refuses(404, Gone) : Reply.Takes;

        Assert.Equal(new Pass(1, 1, 0, 0), await MoveAsync("04-13 09:00"));
        Assert.Equal(new Pass(1, 1, 0, 0), await MoveAsync("04-15 09:00"));

        var asked = Assert.Single(Channel.Created);
        Assert.Equal("29:alex", Assert.Single(asked["members"]!.AsArray())!["id"]!.GetValue<string>());
        Assert.Equal("contoso", asked["tenantId"]!.GetValue<string>());
        var reminders = Channel.Sent.Where(IsReminder).Select(message => message["conversation"]!["id"]!.GetValue<string>()).ToList();
        Assert.Equal(2, reminders.Count);
        Assert.All(reminders, id => Assert.StartsWith("a:made-", id, StringComparison.Ordinal));
        Assert.Single(reminders.Distinct());
        Assert.Equal(["2020-04-13 sent", "2020-04-15 sent"], await RowsAsync("alex"));
    }

    [Theory]
    [InlineData(403, "BotDisabledByAdmin")]
    [InlineData(404, "UserNotFound")]
    public async Task Who_can_be_made_no_chat_with_gets_nothing_until_they_come_back(int status, string code)
    {
        var alex = await TrackingAsync("alex");
        Channel.Answer = _ => Reply.Refuses(404, Gone);
        Channel.AnswerCreate = _ => Reply.Refuses(status, code);

        Assert.Equal(new Pass(1, 0, 0, 1), await MoveAsync("04-13 09:00"));
        Assert.Equal([$"2020-04-13 undeliverable {status} {code}"], await RowsAsync("alex"));
        Assert.Equal(Pass.Nothing, await WalkAsync("04-13 10:00", "04-16 10:00", TimeSpan.FromHours(1)));
        Assert.Single(Channel.Created);

        Channel.Answer = _ => Reply.Takes;
        await alex.SayAsync("help");
        Assert.Equal(new Pass(1, 1, 0, 0), await MoveAsync("04-16 10:00"));
    }

    [Fact]
    public async Task A_new_chat_that_is_gone_as_well_is_not_made_again_and_again()
    {
        await TrackingAsync("alex");
        Channel.Answer = _ => Reply.Refuses(404, Gone);

        Assert.Equal(new Pass(1, 0, 0, 1), await MoveAsync("04-13 09:00"));

        Assert.Single(Channel.Created);
        Assert.Equal([$"2020-04-13 undeliverable 404 {Gone}"], await RowsAsync("alex"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_chat_that_cannot_be_made_just_now_is_made_later(bool isMade)
    {
        await TrackingAsync("alex");
        Channel.Answer = message => IsTo(message, "alex") ? Reply.Refuses(404, Gone) : Reply.Refuses(503) with { RetryAfter = 60 };
        Channel.AnswerCreate = _ => isMade ? Reply.Takes : Reply.Refuses(503) with { RetryAfter = 60 };
        Assert.Equal(new Pass(1, 0, 1, 0), await MoveAsync("04-13 09:00"));

        Channel.Answer = message => IsTo(message, "alex") ? Reply.Refuses(404, Gone) : Reply.Takes;
        Channel.AnswerCreate = _ => Reply.Takes;
        Assert.Equal(new Pass(1, 1, 0, 0), await MoveAsync("04-13 09:10"));

        Assert.Equal(["2020-04-13 sent"], await RowsAsync("alex"));
    }

    [Fact]
    public async Task Who_writes_from_another_chat_is_reminded_there()
    {
        var alex = await TrackingAsync("alex");
        Channel.Answer = message => IsTo(message, "alex") ? Reply.Refuses(404, Gone) : Reply.Takes;
        await MoveAsync("04-13 09:00");
        Channel.Answer = _ => Reply.Takes;
        await alex.SayAsync("help");

        await MoveAsync("04-15 09:00");

        Assert.True(IsTo(Channel.Sent.Last(IsReminder), "alex"));
    }
}
