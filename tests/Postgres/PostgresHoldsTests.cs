using Dapper;
using NotesBot.Stores;
using NotesBot.Stores.Postgres;

namespace NotesBot.Tests.Postgres;

/// <summary>What one process holds, the others wait for.</summary>
public sealed class PostgresHoldsTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly TemporaryPostgres server = new();
    private readonly PostgresDatabase other;

    public PostgresHoldsTests() => other = server.Open();

    private IDatabase Database => server.Database;

    public void Dispose()
    {
        other.Dispose();
        server.Dispose();
    }

    [Fact]
    public async Task Another_process_waits_until_a_name_is_let_go()
    {
        var held = await Database.HoldAsync("chat", CancellationToken.None);
        var waiting = other.HoldAsync("chat", CancellationToken.None);
        await AskedAsync();

        Assert.False(waiting.IsCompleted);
        await held.DisposeAsync();

        await using var got = await waiting.WaitAsync(Patience);
    }

    [Fact]
    public async Task Other_names_are_free()
    {
        await using var held = await Database.HoldAsync("chat", CancellationToken.None);

        await using var free = await other.HoldAsync("another chat", CancellationToken.None).WaitAsync(Patience);
    }

    [Fact]
    public async Task Many_names_need_one_connection()
    {
        var held = await Task.WhenAll(Enumerable.Range(0, 500).Select(i => Database.HoldAsync($"chat {i}", CancellationToken.None)));

        Assert.Equal(500, await LocksAsync());
        Assert.Single(await SessionsAsync());
        await Task.WhenAll(held.Select(hold => hold.DisposeAsync().AsTask()));
        await Task.WhenAll(Enumerable.Range(0, 500).Select(i => other.HoldAsync($"chat {i}", CancellationToken.None))).WaitAsync(Patience);
    }

    [Fact]
    public async Task Who_gives_up_waiting_holds_nothing()
    {
        await using var held = await Database.HoldAsync("chat", CancellationToken.None);
        using var giveUp = new CancellationTokenSource();
        var waiting = other.HoldAsync("chat", giveUp.Token);
        await AskedAsync();
        await giveUp.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        await OneLockIsLeftAsync();
    }

    [Fact]
    public async Task Who_waits_for_too_long_goes_on_without()
    {
        using var impatient = new PostgresHolds(new(server.ConnectionString), error => error, TimeSpan.FromMilliseconds(50));
        await using var held = await Database.HoldAsync("chat", CancellationToken.None);

        await (await impatient.HoldAsync("chat", CancellationToken.None).WaitAsync(Patience)).DisposeAsync();

        await OneLockIsLeftAsync();
    }

    [Fact]
    public async Task A_process_that_ends_lets_go_of_everything()
    {
        using var ending = server.Open();
        await ending.HoldAsync("chat", CancellationToken.None);
        ending.Dispose();

        await using var got = await other.HoldAsync("chat", CancellationToken.None).WaitAsync(Patience);
    }

    [Fact]
    public async Task A_broken_connection_lets_go_and_the_next_one_works()
    {
        var lost = await Database.HoldAsync("chat", CancellationToken.None);
        foreach (var session in await SessionsAsync())
        {
            await other.ReadAsync(connection => connection.ExecuteAsync("SELECT pg_terminate_backend(@session)", new { session }), CancellationToken.None);
        }

        var taken = await other.HoldAsync("chat", CancellationToken.None).WaitAsync(Patience);
        await using var again = await Database.HoldAsync("another chat", CancellationToken.None).WaitAsync(Patience);
        await taken.DisposeAsync();
        await using var mine = await Database.HoldAsync("chat", CancellationToken.None).WaitAsync(Patience);

        await lost.DisposeAsync(); // of the connection that is gone: it must not let go of what this one holds
        await AskedAsync();

        var theirs = other.HoldAsync("chat", CancellationToken.None);
        await other.HoldAsync("a third chat", CancellationToken.None);
        Assert.False(theirs.IsCompleted);
    }

    /// <summary>When it returns, whatever was asked of both before has been served once.</summary>
    private async Task AskedAsync()
    {
        await (await Database.HoldAsync($"{Guid.NewGuid()}", CancellationToken.None)).DisposeAsync();
        await (await other.HoldAsync($"{Guid.NewGuid()}", CancellationToken.None)).DisposeAsync();
        await (await Database.HoldAsync($"{Guid.NewGuid()}", CancellationToken.None)).DisposeAsync();
        await (await other.HoldAsync($"{Guid.NewGuid()}", CancellationToken.None)).DisposeAsync();
    }

    // What is let go of is let go of a little later.
    private async Task OneLockIsLeftAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        while (await LocksAsync() != 1)
        {
            await Task.Delay(5, patience.Token);
        }
    }

    private Task<long> LocksAsync() => other.ReadAsync(
        connection => connection.ExecuteScalarAsync<long>(
            """
            SELECT count(*) FROM pg_locks JOIN pg_database ON pg_database.oid = pg_locks.database
            WHERE locktype = 'advisory' AND datname = current_database() AND granted
            """),
        CancellationToken.None);

    private Task<List<int>> SessionsAsync() => other.ReadAsync(
        async connection => (await connection.QueryAsync<int>(
            """
            SELECT DISTINCT pid FROM pg_locks JOIN pg_database ON pg_database.oid = pg_locks.database
            WHERE locktype = 'advisory' AND datname = current_database()
            """)).ToList(),
        CancellationToken.None);
}
