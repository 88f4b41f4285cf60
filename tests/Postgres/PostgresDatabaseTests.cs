using Dapper;
using NotesBot.Stores;
using NotesBot.Stores.Postgres;
using NotesBot.Tests.Stores;

namespace NotesBot.Tests.Postgres;

public sealed class PostgresDatabaseTests : IDisposable
{
    private readonly TemporaryPostgres server = new();

    private IDatabase Database => server.Database;

    private static CancellationToken None => CancellationToken.None;

    public void Dispose() => server.Dispose();

    [Fact]
    public async Task Changes_that_share_a_key_run_one_after_the_other_on_two_machines()
    {
        using var other = server.Open();
        await Ledger.CreateAsync(Database);
        await Database.WriteAsync(connection => connection.ExecuteAsync("CREATE TABLE counter (n BIGINT); INSERT INTO counter VALUES (0)"), None);

        await Task.WhenAll(Enumerable.Range(0, 40).Select(i => AddOneAsync(i % 2 == 0 ? Database : other)));

        Assert.Equal(40, await Database.ReadAsync(connection => connection.ExecuteScalarAsync<long>("SELECT n FROM counter"), None));
    }

    [Fact]
    public async Task Changes_of_other_keys_do_not_wait()
    {
        using var other = server.Open();
        await Ledger.CreateAsync(Database);
        using var gate = new SemaphoreSlim(0);
        var slow = Database.WriteAsync("contoso/ada", async _ => await gate.WaitAsync(TimeSpan.FromSeconds(60)), None);

        await other.WriteAsync("contoso/bob", connection => Ledger.AddAsync(connection, "bob"), None);

        Assert.False(slow.IsCompleted);
        gate.Release();
        Assert.True(await slow);
    }

    [Fact]
    public async Task Two_that_need_the_same_two_keys_in_another_order_both_end()
    {
        await Ledger.CreateAsync(Database);

        await Task.WhenAll(Enumerable.Range(0, 30).Select(i => Database.WriteAsync(
            i % 2 == 0 ? ["contoso/ada", "contoso/bob"] : ["contoso/bob", "contoso/ada"],
            connection => Ledger.AddAsync(connection, $"{i}"),
            None)));

        Assert.Equal(30, (await Ledger.EntriesAsync(Database)).Count);
    }

    [Fact]
    public async Task Changes_that_lock_each_other_out_are_made_again()
    {
        await Database.WriteAsync(connection => connection.ExecuteAsync("CREATE TABLE pair (id BIGINT, n BIGINT); INSERT INTO pair VALUES (1, 0), (2, 0)"), None);
        using var both = new Barrier(2);
        var attempts = 0;

        await Task.WhenAll(AddAsync(1, 2), AddAsync(2, 1));

        Assert.Equal([2, 2], await Database.ReadAsync(connection => connection.QueryAsync<long>("SELECT n FROM pair ORDER BY id"), None));
        Assert.Equal(3, attempts);

        Task<int> AddAsync(int first, int second) => Task.Run(() => Database.WriteAsync(
            async connection =>
            {
                var isFirst = Interlocked.Increment(ref attempts) <= 2;
                await connection.ExecuteAsync("UPDATE pair SET n = n + 1 WHERE id = @first", new { first });
                if (isFirst)
                {
                    both.SignalAndWait(TimeSpan.FromSeconds(60));
                }

                return await connection.ExecuteAsync("UPDATE pair SET n = n + 1 WHERE id = @second", new { second });
            },
            None));
    }

    [Fact]
    public async Task A_change_that_throws_leaves_nothing()
    {
        await Ledger.CreateAsync(Database);

        await Assert.ThrowsAsync<InvalidOperationException>(() => Database.WriteAsync<int>(
            async connection =>
            {
                await Ledger.AddAsync(connection, "half");
                throw new InvalidOperationException();
            },
            None));

        Assert.Empty(await Ledger.EntriesAsync(Database));
    }

    [Fact]
    public async Task Everything_a_query_reads_is_from_one_moment()
    {
        await Ledger.CreateAsync(Database);

        var (before, after) = await Database.ReadAsync(
            async connection =>
            {
                var first = await connection.ExecuteScalarAsync<long>("SELECT count(*) FROM ledger");
                await Ledger.AddAsync(Database, "meanwhile");
                return (first, await connection.ExecuteScalarAsync<long>("SELECT count(*) FROM ledger"));
            },
            None);

        Assert.Equal((0, 0), (before, after));
        Assert.Single(await Ledger.EntriesAsync(Database));
    }

    [Fact]
    public async Task Texts_sort_by_their_characters_codes_whatever_the_database_sorts_by()
    {
        var customers = new CustomerStore(Database, new ManualClock());
        foreach (var name in new[] { "ä", "z", "a", "_" })
        {
            await customers.UseAsync("contoso/ada", name, None);
        }

        Assert.Equal<string>(["A", "Z", "_", "Ä"], await Database.ReadAsync(
            async connection => (await connection.QueryAsync<string>("SELECT name_key FROM customer ORDER BY name_key")).ToList(),
            None));
    }

    [Fact]
    public async Task Bots_that_start_together_make_the_tables_once()
    {
        var name = $"notesbot_{Guid.NewGuid():N}";
        PostgresServer.Shared.Execute($"CREATE DATABASE {name}");
        var connectionString = PostgresServer.Shared.ConnectionString(name, ("Pooling", false));

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => PostgresDatabase.Open(connectionString, DateTimeOffset.UnixEpoch).Dispose())));

        using var database = PostgresDatabase.Open(connectionString, DateTimeOffset.UnixEpoch);
        Assert.Equal(
            Migrations.All.Select(migration => (long)migration.Number),
            await database.ReadAsync(connection => connection.QueryAsync<long>("SELECT number FROM migration ORDER BY number"), None));
    }

    [Fact]
    public async Task A_newer_bots_database_is_left_alone()
    {
        await Database.WriteAsync(connection => connection.ExecuteAsync("INSERT INTO migration (number, name, applied_at) VALUES (9999, 'later', 0)"), None);

        var refusal = Assert.Throws<DatabaseException>(server.Open);

        Assert.Contains("a newer NotesBot has used it", refusal.Message, StringComparison.Ordinal);
    }

    private static Task<int> AddOneAsync(IDatabase database) => database.WriteAsync(
        "contoso/ada",
        async connection =>
        {
            var n = await connection.ExecuteScalarAsync<long>("SELECT n FROM counter");
            return await connection.ExecuteAsync("UPDATE counter SET n = @next", new { next = n + 1 });
        },
        None);
}
