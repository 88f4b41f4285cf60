using NotesBot.Tests.Chat;
using NotesBot.Tests.Stores;

namespace NotesBot.Tests.Reminders;

/// <summary>The bot is stopped and started around the hour of the reminders.</summary>
public sealed class StartAndStopTests() : ProcessTest(new TemporarySqlite())
{
    [Fact]
    public async Task Started_just_before_the_hour_it_sends_at_the_hour_and_once()
    {
        await using var channel = await Channel.StartAsync();
        await SeedAsync(channel.ServiceUrl, "alex");
        await using (var before = await StartAsync(At(8, 30)))
        {
            Assert.Equal(0, await before.StopAsync());
        }

        Assert.Empty(channel.Sent);
        await using (var bot = await StartAsync(At(8, 59, 56)))
        {
            await channel.TakenAsync(1);
            var now = await DevClockOf.NowAsync(bot.Address);
            Assert.True(now >= At(9, 0), $"It was sent before {now:O}.");
            Assert.Equal(0, await bot.StopAsync());
        }

        await using var after = await StartAsync(At(9, 10));
        Assert.Equal(["sent"], await RowsAtNightAsync(after));
        Assert.Single(channel.Sent);
    }

    [Fact]
    public async Task Stopped_while_it_sends_it_records_what_is_on_its_way_and_the_rest_comes_after_the_restart()
    {
        var people = People(12);
        var answers = new TaskCompletionSource();
        await using var channel = await Channel.StartAsync();
        channel.Answer = _ => Reply.Takes with { Held = answers.Task };
        await SeedAsync(channel.ServiceUrl, people);
        await using (var stopped = await StartAsync(At(9, 0), ("Cadence:AtOnce", "3")))
        {
            await channel.TakenAsync(3);
            await stopped.AskToStopAsync();
            answers.SetResult();
            Assert.Equal(0, await stopped.EndAsync());
        }

        Assert.Equal(Enumerable.Repeat("sent", channel.Sent.Count), await RowsAsync());
        await using var bot = await StartAsync(At(9, 0, 30));
        Assert.Equal(Enumerable.Repeat("sent", people.Length), await RowsAtNightAsync(bot));
        Assert.All(TimesEach(channel, people), times => Assert.Equal(1, times));
    }

    [Fact]
    public async Task Stopped_while_the_channel_is_silent_it_records_that_the_message_may_have_arrived()
    {
        await using var channel = await Channel.StartAsync();
        channel.Answer = _ => Reply.Takes with { Held = new TaskCompletionSource().Task };
        await SeedAsync(channel.ServiceUrl, "alex");
        await using (var stopped = await StartAsync(At(9, 0), ("Cadence:StopSeconds", "1")))
        {
            await channel.TakenAsync(1);
            await stopped.AskToStopAsync();
            Assert.Equal(0, await stopped.EndAsync());
        }

        Assert.Equal(["failed"], await RowsAsync());
        channel.Answer = _ => Reply.Takes;
        await using var bot = await StartAsync(At(9, 10));
        Assert.Equal(["failed"], await RowsAtNightAsync(bot));
        Assert.Single(channel.Sent);
    }
}
