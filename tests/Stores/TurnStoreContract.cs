using NotesBot.Stores;
using NotesBot.Tests.Postgres;

namespace NotesBot.Tests.Stores;

public abstract class TurnStoreContract : StoreContract
{
    private protected TurnStoreContract(ITestDatabase database)
        : base(database) => Turns = new TurnStore(Database, Clock);

    private TurnStore Turns { get; }

    [Fact]
    public async Task A_turn_is_done_once_it_is_marked()
    {
        Assert.False(await Turns.IsDoneAsync("t1", None));
        Assert.True(await Turns.MarkDoneAsync("t1", None));
        Assert.False(await Turns.MarkDoneAsync("t1", None));
        Assert.True(await Turns.IsDoneAsync("t1", None));
        Assert.False(await Turns.IsDoneAsync("t2", None));
    }

    [Fact]
    public async Task Turns_older_than_a_day_are_forgotten()
    {
        await Turns.MarkDoneAsync("old", None);
        Clock.Now += TimeSpan.FromHours(2);
        await Turns.MarkDoneAsync("young", None);
        Clock.Now += TimeSpan.FromHours(23);
        await Turns.MarkDoneAsync("now", None);

        Assert.False(await Turns.IsDoneAsync("old", None));
        Assert.True(await Turns.IsDoneAsync("young", None));
        Assert.True(await Turns.IsDoneAsync("now", None));
    }
}

public sealed class TurnStoreOnSqlite() : TurnStoreContract(new TemporarySqlite());

public sealed class TurnStoreOnPostgres() : TurnStoreContract(new TemporaryPostgres());
