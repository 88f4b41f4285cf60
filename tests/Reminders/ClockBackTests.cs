using NotesBot.Tests.Chat;

namespace NotesBot.Tests.Reminders;

/// <summary>The machine's clock is put back, and goes on.</summary>
public sealed class ClockBackTests : ReminderTest
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    [Theory]
    [InlineData("04-13 08:30")]
    [InlineData("04-13 06:00")]
    [InlineData("04-12 22:00")]
    [InlineData("04-06 09:00")]
    [InlineData("03-20 09:00")]
    public async Task What_was_sent_does_not_come_again(string back)
    {
        await TrackingAsync("alex");
        await MoveAsync("04-13 09:00");

        Assert.Equal(Pass.Nothing, await WalkAsync(back, "04-15 09:00", Hour));
        Assert.Equal(new Pass(1, 1, 0, 0), await MoveAsync("04-15 09:00"));
    }

    [Fact]
    public async Task Days_that_come_twice_bring_their_reminders_once()
    {
        await TrackingAsync("alex");
        await TrackingAsync("kim", "2020-04-02");
        await WalkAsync("04-13 09:00", "04-23 20:00", Hour);
        var (alex, kim) = (Got("alex"), Got("kim"));

        Assert.Equal(Pass.Nothing, await WalkAsync("04-14 00:00", "04-24 00:00", Hour));
        await WalkAsync("04-24 00:00", "04-25 00:00", Hour);

        Assert.Equal((alex + 1, kim + 1), (Got("alex"), Got("kim")));
    }

    [Fact]
    public async Task What_was_put_off_comes_once()
    {
        await TrackingAsync("alex");
        Channel.Answer = _ => Reply.Refuses(503) with { RetryAfter = 60 };
        await MoveAsync("04-13 09:00");
        Channel.Answer = _ => Reply.Takes;

        await WalkAsync("04-13 05:00", "04-14 20:00", Hour);
        await WalkAsync("04-13 05:00", "04-14 20:00", Hour);

        Assert.Equal(1, Got("alex"));
    }

    [Fact]
    public async Task What_may_have_arrived_is_made_up_for_once()
    {
        await TrackingAsync("alex");
        Channel.Answer = _ => Reply.Refuses(500);
        await MoveAsync("04-13 09:00");
        Channel.Answer = _ => Reply.Takes;

        Assert.Equal(Pass.Nothing, await WalkAsync("04-11 05:00", "04-14 09:00", Hour));
        await WalkAsync("04-14 09:00", "04-14 20:00", Hour);
        await WalkAsync("04-13 05:00", "04-14 20:00", Hour);

        Assert.Equal(1, Got("alex"));
        Assert.Equal(["2020-04-13 failed 500", "2020-04-14 sent"], await RowsAsync("alex"));
    }

    [Fact]
    public async Task An_update_told_in_between_begins_its_own_days_and_repeats_none()
    {
        var alex = await TrackingAsync("alex");
        await MoveAsync("04-13 09:00");
        await MoveAsync("04-10 10:00");
        await alex.UpdatedAsync("Contoso", "2020-04-01");

        Assert.Equal(Pass.Nothing, await WalkAsync("04-10 11:00", "04-15 09:00", Hour));

        Assert.Equal(new Pass(1, 1, 0, 0), await MoveAsync("04-15 09:00"));
    }

    [Fact]
    public async Task After_a_restart_with_the_clock_put_back_nothing_comes_again()
    {
        await TrackingAsync("alex");
        await MoveAsync("04-13 09:00");
        await RestartAsync("04-10 09:30");

        Assert.Equal(Pass.Nothing, await WalkAsync("04-10 10:00", "04-15 09:00", Hour));
        Assert.Equal(1, Got("alex"));
    }
}
