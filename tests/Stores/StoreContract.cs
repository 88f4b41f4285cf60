using NotesBot.Stores;

namespace NotesBot.Tests.Stores;

/// <summary>What every contract has: an empty database and a clock.</summary>
public abstract class StoreContract : IDisposable
{
    private readonly ITestDatabase database;

    private protected StoreContract(ITestDatabase database) => this.database = database;

    private protected IDatabase Database => database.Database;

    private protected ManualClock Clock { get; } = new();

    private protected static CancellationToken None => CancellationToken.None;

    public void Dispose()
    {
        database.Dispose();
        GC.SuppressFinalize(this);
    }
}
