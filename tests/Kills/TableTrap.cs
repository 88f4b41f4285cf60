using NotesBot.Tests.Postgres;

namespace NotesBot.Tests.Kills;

/// <summary>A change that waits for a table, in the middle of its transaction.</summary>
internal sealed class TableTrap : Trap
{
    private static readonly string[] Tables = ["draft", "draft", "note", "turn", "bot_state", "customer"];

    private readonly HeldTable table;

    public TableTrap(TemporaryPostgres database, Random random)
    {
        table = HeldTable.Lock(database.ConnectionString, Tables[random.Next(Tables.Length)]);
        _ = Task.Run(WatchAsync);
    }

    public override void Dispose()
    {
        base.Dispose();
        table.Dispose();
    }

    private async Task WatchAsync()
    {
        await table.ReachedAsync();
        Spring();
    }
}
