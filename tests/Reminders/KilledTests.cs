using NotesBot.Tests.Chat;
using NotesBot.Tests.Stores;

namespace NotesBot.Tests.Reminders;

/// <summary>The bot's process is killed while it sends. Nothing is lost, and twice comes only what the channel took and nobody recorded.</summary>
public sealed class KilledTests() : ProcessTest(new TemporarySqlite())
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(300)]
    public async Task Killed_before_the_channel_has_the_message_it_sends_it_once_after_the_restart(int bytes)
    {
        string address;
        using (var wire = new HeldUp())
        {
            address = wire.Address;
            await SeedAsync(address, "alex");
            await using var killed = await StartAsync(At(9, 0));
            await wire.ReachedAsync(bytes);
            await killed.KillAsync();
        }

        Assert.Equal(["claimed"], await RowsAsync());
        await using var channel = await Channel.StartAsync(address);
        await using var bot = await StartAsync(At(9, 30));
        await channel.TakenAsync(1);

        Assert.Equal(["sent"], await RowsAtNightAsync(bot));
        Assert.Single(channel.Sent);
    }

    [Theory]
    [InlineData("before the answer")]
    [InlineData("in the middle of the answer")]
    [InlineData("after the answer")]
    public async Task Killed_before_it_recorded_what_the_channel_took_it_sends_it_once_more_at_the_most(string point)
    {
        await using var channel = await Channel.StartAsync();
        channel.Answer = _ => point switch
        {
            "before the answer" => Reply.Takes with { Held = new TaskCompletionSource().Task },
            "in the middle of the answer" => Reply.TakesAndStops,
            _ => Reply.Takes,
        };
        await SeedAsync(channel.ServiceUrl, "alex");
        await using (var killed = await StartAsync(At(9, 0)))
        {
            await channel.TakenAsync(1);
            await killed.KillAsync();
        }

        channel.Answer = _ => Reply.Takes;
        await using var bot = await StartAsync(At(9, 30));

        Assert.Equal(["sent"], await RowsAtNightAsync(bot));
        Assert.InRange(channel.Sent.Count, point == "after the answer" ? 1 : 2, 2);
    }

    [Fact]
    public async Task Restarted_at_once_it_waits_for_the_dead_ones_lease_and_sends()
    {
        await using var channel = await Channel.StartAsync();
        channel.Answer = _ => Reply.Takes with { Held = new TaskCompletionSource().Task };
        await SeedAsync(channel.ServiceUrl, "alex");
        (string, string)[] shortLease = [("Cadence:SendSeconds", "2"), ("Cadence:LeaseSeconds", "4")];
        await using (var killed = await StartAsync(At(9, 0), shortLease))
        {
            await channel.TakenAsync(1);
            await killed.KillAsync();
        }

        channel.Answer = _ => Reply.Takes;
        await using var bot = await StartAsync(At(9, 0), shortLease);
        await channel.TakenAsync(2);

        Assert.Equal(["sent"], await RowsAtNightAsync(bot));
        Assert.Equal(2, channel.Sent.Count);
    }

    [Fact]
    public async Task Killed_again_and_again_among_many_it_loses_nobody()
    {
        const int AtOnce = 4;
        var people = People(60);
        await using var channel = await Channel.StartAsync();
        await SeedAsync(channel.ServiceUrl, people);
        int[] kills = [1, 20, 45];
        for (var time = 0; time < kills.Length; time++)
        {
            await using var killed = await StartAsync(At(9, 5 * time), ("Cadence:AtOnce", $"{AtOnce}"));
            await channel.TakenAsync(kills[time]);
            await killed.KillAsync();
        }

        await using var bot = await StartAsync(At(9, 30));
        Assert.Equal(Enumerable.Repeat("sent", people.Length), await RowsAtNightAsync(bot));

        Assert.DoesNotContain(0, TimesEach(channel, people));
        Assert.InRange(channel.Sent.Count, people.Length, people.Length + (kills.Length * AtOnce));
    }
}
