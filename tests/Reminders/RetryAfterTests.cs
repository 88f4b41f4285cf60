using NotesBot.Tests.Chat;

namespace NotesBot.Tests.Reminders;

/// <summary>The channel says for how long it wants to be left alone.</summary>
public sealed class RetryAfterTests : ReminderTest
{
    [Theory]
    [InlineData(120, "04-13 09:01:50", "04-13 09:02:30")]
    [InlineData(4 * 3600, "04-13 12:59", "04-13 13:01")]
    // The hours are over by then: the next working day.
    [InlineData(12 * 3600, "04-14 08:59", "04-14 09:01")]
    public async Task It_is_left_alone_for_that_long(int seconds, string before, string after)
    {
        await TrackingAsync("alex");
        Channel.Answer = _ => Reply.Refuses(429, "Throttled") with { RetryAfter = seconds };
        await MoveAsync("04-13 09:00");
        Channel.Answer = _ => Reply.Takes;

        Assert.Equal(Pass.Nothing, await MoveAsync(before));
        Assert.Equal(new Pass(1, 1, 0, 0), await MoveAsync(after));
        Assert.Equal(1, Got("alex"));
    }

    [Fact]
    public async Task A_tap_meanwhile_does_not_cut_the_wait_short()
    {
        var alex = await TrackingAsync("alex");
        Channel.Answer = _ => Reply.Refuses(429, "Throttled") with { RetryAfter = 3600 };
        await MoveAsync("04-13 09:00");
        Channel.Answer = _ => Reply.Takes;

        await alex.UpdatedAsync("Fabrikam", "2020-04-01");

        Assert.Equal(Pass.Nothing, await MoveAsync("04-13 09:30"));
        Assert.Equal(0, Got("alex"));
        Assert.Equal(new Pass(1, 1, 0, 0), await MoveAsync("04-13 10:01"));
    }

    [Theory]
    [InlineData(40 * 24 * 3600)]
    [InlineData(int.MaxValue)]
    public async Task Nobody_is_forgotten_because_a_channel_wants_to_be_left_alone_for_ever(int seconds)
    {
        await TrackingAsync("alex");
        Channel.Answer = _ => Reply.Refuses(429, "Throttled") with { RetryAfter = seconds };
        await MoveAsync("04-13 09:00");
        Channel.Answer = _ => Reply.Takes;

        await WalkAsync("04-13 10:00", "04-16 18:00", TimeSpan.FromHours(1));

        Assert.NotEqual(0, Got("alex"));
    }

    [Fact]
    public async Task Others_of_the_tenant_do_not_wait()
    {
        await TrackingAsync("alex");
        await TrackingAsync("kim");
        Channel.Answer = message => IsTo(message, "alex") ? Reply.Refuses(429) with { RetryAfter = 3600 } : Reply.Takes;

        Assert.Equal(new Pass(2, 1, 1, 0), await MoveAsync("04-13 09:00"));

        Assert.Equal((0, 1), (Got("alex"), Got("kim")));
    }

    [Fact]
    public async Task A_short_wait_is_waited_for_before_anything_is_put_off()
    {
        await TrackingAsync("alex");
        var refusals = 2;
        Channel.Answer = _ => refusals-- > 0 ? Reply.Refuses(429) with { RetryAfter = 0 } : Reply.Takes;

        Assert.Equal(new Pass(1, 1, 0, 0), await MoveAsync("04-13 09:00"));

        Assert.Equal(1, Got("alex"));
    }
}
