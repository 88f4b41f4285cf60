using Dapper;
using Microsoft.Data.Sqlite;
using NotesBot.Stores;

namespace NotesBot.Tests.Stores;

public sealed class GroupCommitTests : IDisposable
{
    private readonly TemporarySqlite file = new();

    private IDatabase Database => file.Database;

    public void Dispose() => file.Dispose();

    [Fact]
    public async Task Sixty_four_writers_at_once_all_get_their_change_in()
    {
        await Ledger.CreateAsync(Database);

        await Task.WhenAll(Enumerable.Range(0, 64).Select(writer => Task.Run(async () =>
        {
            for (var i = 0; i < 20; i++)
            {
                await Ledger.AddAsync(Database, $"{writer}/{i}");
            }
        })));

        var entries = await Ledger.EntriesAsync(Database);
        Assert.Equal(64 * 20, entries.Count);
        Assert.All(Enumerable.Range(0, 64), writer => Assert.Equal(
            Enumerable.Range(0, 20).Select(i => $"{writer}/{i}"),
            entries.Where(entry => entry.StartsWith($"{writer}/", StringComparison.Ordinal))));
    }

    [Fact]
    public async Task Changes_that_queue_up_share_one_commit()
    {
        await Ledger.CreateAsync(Database);
        using var gate = await Gate.CloseAsync(Database);
        var before = Enumerable.Range(0, 63).Select(i => Ledger.AddAsync(Database, $"{i}")).ToList();
        var last = Database.WriteAsync(
            async connection =>
            {
                var inside = await Ledger.EntriesAsync(connection);
                var outside = await Ledger.EntriesAsync(Database);
                return (inside.Count(), outside.Count);
            },
            CancellationToken.None);

        await gate.OpenAsync();

        Assert.Equal((63, 0), await last);
        await Task.WhenAll(before);
        Assert.Equal(63, (await Ledger.EntriesAsync(Database)).Count);
    }

    [Fact]
    public async Task One_failing_change_goes_alone_and_its_caller_learns_why()
    {
        await Ledger.CreateAsync(Database);
        using var gate = await Gate.CloseAsync(Database);
        var writes = Enumerable.Range(0, 10).Select(i => Database.WriteAsync(
            async connection =>
            {
                await Ledger.AddAsync(connection, $"{i}");
                return i == 4 ? throw new InvalidOperationException("four") : i;
            },
            CancellationToken.None)).ToList();

        await gate.OpenAsync();

        Assert.Equal("four", (await Assert.ThrowsAsync<InvalidOperationException>(() => writes[4])).Message);
        writes.RemoveAt(4);
        Assert.Equal(new[] { 0, 1, 2, 3, 5, 6, 7, 8, 9 }, await Task.WhenAll(writes));
        Assert.Equal(["0", "1", "2", "3", "5", "6", "7", "8", "9"], await Ledger.EntriesAsync(Database));
    }

    [Fact]
    public async Task A_callers_changes_are_made_in_the_order_it_asked_for_them()
    {
        await Ledger.CreateAsync(Database);
        // More than one transaction takes.
        var expected = Enumerable.Range(0, 700).Select(i => $"{i}").ToList();

        await Task.WhenAll(expected.Select(entry => Ledger.AddAsync(Database, entry)));

        Assert.Equal(expected, await Ledger.EntriesAsync(Database));
    }

    [Fact]
    public async Task More_writers_than_the_queue_holds_wait_for_room()
    {
        await Ledger.CreateAsync(Database);
        using var gate = await Gate.CloseAsync(Database);
        var writes = Enumerable.Range(0, 3000).Select(i => Ledger.AddAsync(Database, $"{i}")).ToList();

        await gate.OpenAsync();
        await Task.WhenAll(writes);

        Assert.Equal(3000, (await Ledger.EntriesAsync(Database)).Count);
    }

    [Fact]
    public async Task A_change_cancelled_while_it_waits_is_not_made()
    {
        await Ledger.CreateAsync(Database);
        using var gate = await Gate.CloseAsync(Database);
        using var cancel = new CancellationTokenSource();
        var cancelled = Ledger.AddAsync(Database, "cancelled", cancel.Token);
        var kept = Ledger.AddAsync(Database, "kept");
        await cancel.CancelAsync();

        await gate.OpenAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => cancelled);
        await kept;
        Assert.Equal(["kept"], await Ledger.EntriesAsync(Database));
    }

    [Fact]
    public async Task When_the_commit_fails_everyone_in_it_learns_it_and_the_next_go_on()
    {
        await Ledger.CreateAsync(Database);
        await Database.WriteAsync(
            connection => connection.ExecuteAsync(
                "CREATE TABLE child (parent TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED)"),
            CancellationToken.None);
        using var gate = await Gate.CloseAsync(Database);
        var innocent = Ledger.AddAsync(Database, "innocent");
        var orphan = Database.WriteAsync(
            connection => connection.ExecuteAsync("INSERT INTO child (parent) VALUES ('nobody')"),
            CancellationToken.None);

        // The change that held the writer up has a transaction of its own.
        await gate.OpenAsync();

        await Assert.ThrowsAsync<SqliteException>(() => orphan);
        await Assert.ThrowsAsync<SqliteException>(() => innocent);
        await Ledger.AddAsync(Database, "next");
        Assert.Equal(["next"], await Ledger.EntriesAsync(Database));
    }

    [Fact]
    public async Task When_the_whole_transaction_is_given_up_those_before_learn_it_and_those_after_are_made()
    {
        await Ledger.CreateAsync(Database);
        using var gate = await Gate.CloseAsync(Database);
        var before = Ledger.AddAsync(Database, "before");
        // What SQLite does by itself on some disk errors.
        var ending = Database.WriteAsync(connection => connection.ExecuteAsync("ROLLBACK"), CancellationToken.None);
        var after = Ledger.AddAsync(Database, "after");

        await gate.OpenAsync();

        await Assert.ThrowsAsync<SqliteException>(() => ending);
        await Assert.ThrowsAsync<SqliteException>(() => before);
        await after;
        Assert.Equal(["after"], await Ledger.EntriesAsync(Database));
    }

    [Fact]
    public async Task A_full_disk_is_said_in_plain_words_and_spoils_nothing()
    {
        await Ledger.CreateAsync(Database);
        await Database.WriteAsync(
            async connection =>
            {
                var pages = await connection.ExecuteScalarAsync<long>("PRAGMA page_count");
                return await connection.ExecuteScalarAsync<long>($"PRAGMA max_page_count = {pages + 2}");
            },
            CancellationToken.None);
        await Ledger.AddAsync(Database, "small");

        var error = await Assert.ThrowsAsync<DatabaseException>(() => Ledger.AddAsync(Database, new string('x', 1_000_000)));

        Assert.Contains("is full", error.Message, StringComparison.Ordinal);
        Assert.Contains(file.Path, error.Message, StringComparison.Ordinal);
        await Ledger.AddAsync(Database, "another");
        Assert.Equal(["small", "another"], await Ledger.EntriesAsync(Database));
    }

    [Fact]
    public async Task A_change_that_would_wait_for_itself_is_a_defect()
    {
        await Ledger.CreateAsync(Database);

        await Assert.ThrowsAsync<InvalidOperationException>(() => Database.WriteAsync(
            _ => Ledger.AddAsync(Database, "inner"),
            CancellationToken.None));
    }

    [Fact]
    public async Task A_stopping_database_finishes_what_is_queued_and_takes_no_more()
    {
        var database = Database;
        await Ledger.CreateAsync(database);
        using var gate = await Gate.CloseAsync(database);
        var queued = Enumerable.Range(0, 20).Select(i => Ledger.AddAsync(database, $"{i}")).ToList();

        var closing = Task.Run(file.Close);
        await gate.OpenAsync();
        await closing;

        await Task.WhenAll(queued);
        await Assert.ThrowsAsync<ObjectDisposedException>(() => Ledger.AddAsync(database, "late"));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => Ledger.EntriesAsync(database));
        Assert.Equal(20, (await Ledger.EntriesAsync(Database)).Count);
    }
}
