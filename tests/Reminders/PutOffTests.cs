using NotesBot.Tests.Chat;

namespace NotesBot.Tests.Reminders;

/// <summary>The channel can't take a message just now, and it surely didn't arrive: it is brought again the same day.</summary>
public sealed class PutOffTests : ReminderTest
{
    [Theory]
    [InlineData(412, "PreconditionFailed")]
    [InlineData(429, "Throttled")]
    [InlineData(502, null)]
    [InlineData(503, "ServiceUnavailable")]
    [InlineData(504, "GatewayTimeout")]
    [InlineData(401, "Unauthorized")]
    public async Task What_the_channel_cannot_take_now_comes_soon_after_and_once(int status, string? code)
    {
        await TrackingAsync("alex");
        await TrackingAsync("kim");
        Channel.Answer = message => IsTo(message, "alex") ? Reply.Refuses(status, code) with { RetryAfter = 60 } : Reply.Takes;

        Assert.Equal(new Pass(2, 1, 1, 0), await MoveAsync("04-13 09:00"));
        Assert.Equal([$"2020-04-13 deferred {status} {code}".TrimEnd()], await RowsAsync("alex"));
        Channel.Answer = _ => Reply.Takes;
        Assert.Equal(new Pass(1, 1, 0, 0), await MoveAsync("04-13 09:10"));
        Assert.Equal(Pass.Nothing, await WalkAsync("04-13 10:00", "04-15 09:00", TimeSpan.FromHours(1)));

        Assert.Equal((1, 1), (Got("alex"), Got("kim")));
        Assert.Equal(["2020-04-13 sent"], await RowsAsync("alex"));
        AssertLogIsDiscreet();
    }

    [Fact]
    public async Task A_refusal_that_names_no_time_is_repeated_at_once_and_then_put_off()
    {
        await TrackingAsync("alex");
        Channel.Answer = _ => Reply.Refuses(503);
        var before = Channel.Calls;

        Assert.Equal(new Pass(1, 0, 1, 0), await MoveAsync("04-13 09:00"));

        Assert.InRange(Channel.Calls - before, 2, 5);
        Channel.Answer = _ => Reply.Takes;
        Assert.Equal(new Pass(1, 1, 0, 0), await MoveAsync("04-13 09:10"));
    }

    [Fact]
    public async Task A_channel_that_is_not_there_is_tried_again_once_it_is_back()
    {
        await TrackingAsync("alex");
        var address = Channel.ServiceUrl;
        await Channel.DisposeAsync();

        Assert.Equal(new Pass(1, 0, 1, 0), await MoveAsync("04-13 09:00"));
        Assert.Equal(["2020-04-13 deferred not_reached"], await RowsAsync("alex"));

        await using var back = await Channel.StartAsync(address);
        Assert.Equal(new Pass(1, 1, 0, 0), await MoveAsync("04-13 09:10"));
        Assert.Single(back.Sent);
    }

    [Fact]
    public async Task A_channel_that_stays_away_is_asked_less_and_less_within_the_hours_and_again_on_the_next_working_day()
    {
        // Friday, the 23rd day.
        await MoveAsync("04-24 08:00");
        await TrackingAsync("alex");
        var now = "";
        var asked = new List<string>();
        Channel.Answer = _ =>
        {
            asked.Add(now);
            return Reply.Refuses(503) with { RetryAfter = 10 };
        };

        for (var time = NewYork("04-24 08:30"); time < NewYork("04-25 00:00"); time += TimeSpan.FromMinutes(1))
        {
            now = $"{time:MM-dd HH:mm}";
            await DevClockOf.MoveAsync(Bot.Address, time);
        }

        var gaps = asked.Select(NewYork).Zip(asked.Skip(1).Select(NewYork), (one, next) => (next - one).TotalMinutes).ToList();
        Assert.Equal("04-24 09:00", asked[0]);
        Assert.InRange(asked[^1], "04-24 16:00", "04-24 17:59");
        Assert.InRange(gaps[0], 1, 5);
        Assert.InRange(gaps[^1], 30, 90);
        Assert.All(gaps.Zip(gaps.Skip(1)), pair => Assert.True(pair.Second >= pair.First - 1, $"The waits, in minutes: {string.Join(", ", gaps)}"));

        now = "the weekend";
        Assert.Equal(Pass.Nothing, await WalkAsync("04-25 00:00", "04-27 09:00", TimeSpan.FromHours(1)));
        Assert.DoesNotContain(now, asked);
        Channel.Answer = _ => Reply.Takes;
        Assert.Equal(new Pass(1, 1, 0, 0), await MoveAsync("04-27 09:00"));
        Assert.Equal(["2020-04-24 deferred 503", "2020-04-27 sent"], await RowsAsync("alex"));
    }
}
