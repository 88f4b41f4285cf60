using NotesBot.Tests.Chat;
using NotesBot.Tests.Postgres;
using NotesBot.Tests.Stores;

namespace NotesBot.Tests.Reminders;

/// <summary>Two processes share a database: every reminder comes from one of them.</summary>
public abstract class TwoProcessesContract : ProcessTest
{
    private protected TwoProcessesContract(ITestDatabase database)
        : base(database)
    {
    }

    [Fact]
    public async Task Two_bots_at_once_send_everything_once()
    {
        var people = People(150);
        await using var channel = await Channel.StartAsync();
        await SeedAsync(channel.ServiceUrl, people);

        (string, string)[] small = [("Cadence:BatchSize", "7"), ("Cadence:PerTenantPerSecond", "1000")];
        var bots = await Task.WhenAll(StartAsync(At(8, 59, 56), small), StartAsync(At(8, 59, 56), small));
        await channel.TakenAsync(people.Length);
        await bots[0].StopAsync();

        Assert.Equal(Enumerable.Repeat("sent", people.Length), await RowsAtNightAsync(bots[1]));
        Assert.All(TimesEach(channel, people), times => Assert.Equal(1, times));
        await bots[0].DisposeAsync();
        await bots[1].DisposeAsync();
    }

    // The first leases all; those at the end of its row wait longer than a lease lasts, and the other takes them over.
    [Fact]
    public async Task With_a_slow_channel_what_one_is_sending_is_not_taken_over_by_the_other()
    {
        var people = People(40);
        await using var channel = await Channel.StartAsync();
        channel.Before = _ => Task.Delay(400);
        await SeedAsync(channel.ServiceUrl, people);

        (string, string)[] slow = [("Cadence:AtOnce", "2"), ("Cadence:SendSeconds", "3"), ("Cadence:LeaseSeconds", "6")];
        await using var first = await StartAsync(At(9, 0), slow);
        await channel.TakenAsync(1);
        await using var second = await StartAsync(At(8, 0), slow);
        await DevClockOf.MoveAsync(second.Address, await DevClockOf.NowAsync(first.Address)); // the clocks of two machines agree
        await channel.TakenAsync(people.Length);
        await first.StopAsync();

        Assert.Equal(Enumerable.Repeat("sent", people.Length), await RowsAtNightAsync(second));
        Assert.All(TimesEach(channel, people), times => Assert.Equal(1, times));
    }
}

public sealed class TwoProcessesOnSqlite() : TwoProcessesContract(new TemporarySqlite());

public sealed class TwoProcessesOnPostgres() : TwoProcessesContract(new TemporaryPostgres());
