using NotesBot.Tests.Chat;

namespace NotesBot.Tests.Reminders;

/// <summary>The channel refuses the person: they blocked the bot, or it isn't theirs any more. Nothing is sent until they come back.</summary>
public sealed class UndeliverableTests : ReminderTest
{
    public static TheoryData<string?> Codes =>
        ["BotNotInConversationRoster", "ConversationBlockedByUser", "MessageWritesBlocked", "BotDisabledByAdmin", null];

    [Theory]
    [MemberData(nameof(Codes))]
    public async Task Who_is_refused_gets_nothing_until_they_come_back(string? code)
    {
        var alex = await TrackingAsync("alex");
        await TrackingAsync("kim");
        Channel.Answer = message => IsTo(message, "alex") ? Reply.Refuses(403, code) : Reply.Takes;

        Assert.Equal(new Pass(2, 1, 0, 1), await MoveAsync("04-13 09:00"));
        Assert.Equal([$"2020-04-13 undeliverable 403 {code}".TrimEnd()], await RowsAsync("alex"));
        Channel.Answer = _ => Reply.Takes;
        await WalkAsync("04-13 10:00", "04-22 08:00", TimeSpan.FromHours(1));
        Assert.Equal((0, 4), (Got("alex"), Got("kim")));

        await alex.SayAsync("help");
        await WalkAsync("04-22 08:00", "04-23 08:00", TimeSpan.FromHours(1));
        Assert.Equal(1, Got("alex"));
        Assert.Equal([$"2020-04-13 undeliverable 403 {code}".TrimEnd(), "2020-04-22 sent"], await RowsAsync("alex"));
        await MoveAsync("04-23 09:00");
        Assert.Equal(2, Got("alex"));
        AssertLogIsDiscreet();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Who_comes_back_the_same_day_gets_that_days_reminder(bool byInstall)
    {
        var alex = await TrackingAsync("alex");
        Channel.Answer = _ => Reply.Refuses(403, "ConversationBlockedByUser");
        await MoveAsync("04-13 09:00");
        Channel.Answer = _ => Reply.Takes;
        await (byInstall ? alex.InstallAsync() : alex.SayAsync("help"));

        Assert.Equal(new Pass(1, 1, 0, 0), await MoveAsync("04-13 10:00"));

        Assert.Equal(1, Got("alex"));
        Assert.Equal(["2020-04-13 sent"], await RowsAsync("alex"));
    }

    [Fact]
    public async Task A_restart_forgets_nobody_who_was_refused()
    {
        await TrackingAsync("alex");
        Channel.Answer = _ => Reply.Refuses(403, "ConversationBlockedByUser");
        await MoveAsync("04-13 09:00");
        await RestartAsync("04-14 08:00");
        Channel.Answer = _ => Reply.Takes;

        Assert.Equal(Pass.Nothing, await WalkAsync("04-14 08:00", "04-16 18:00", TimeSpan.FromHours(1)));
        Assert.Equal(0, Got("alex"));
    }
}
