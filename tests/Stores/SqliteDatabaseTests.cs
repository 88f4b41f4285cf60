using Dapper;
using Microsoft.Data.Sqlite;
using NotesBot.Stores;

namespace NotesBot.Tests.Stores;

public sealed class SqliteDatabaseTests : IDisposable
{
    private readonly TemporarySqlite file = new();

    private IDatabase Database => file.Database;

    public void Dispose() => file.Dispose();

    [Fact]
    public async Task The_file_is_written_ahead_flushed_on_every_commit_and_keeps_foreign_keys()
    {
        var settings = await Database.WriteAsync(
            async connection => (
                await connection.ExecuteScalarAsync<string>("PRAGMA journal_mode"),
                await connection.ExecuteScalarAsync<long>("PRAGMA synchronous"),
                await connection.ExecuteScalarAsync<long>("PRAGMA foreign_keys"),
                await connection.ExecuteScalarAsync<long>("PRAGMA busy_timeout")),
            CancellationToken.None);

        Assert.Equal(("wal", 2, 1, 4000), settings);
    }

    [Fact]
    public async Task Only_the_owner_may_read_what_people_wrote()
    {
        var path = Path.Combine(Path.GetDirectoryName(file.Path)!, "new", "notesbot.db");
        using var database = TemporarySqlite.Open(path);
        await Ledger.CreateAsync(database);

        const UnixFileMode Others = (UnixFileMode)0b111_111;
        foreach (var name in new[] { Path.GetDirectoryName(path)!, path, path + "-wal", path + "-shm" })
        {
            // Windows has no such modes; there the folder's rights count.
            var mode = OperatingSystem.IsWindows() ? UnixFileMode.None : File.GetUnixFileMode(name);
            Assert.Equal(UnixFileMode.None, mode & Others);
        }
    }

    [Fact]
    public async Task A_file_from_before_is_opened_again_with_what_is_in_it()
    {
        await Ledger.CreateAsync(Database);
        await Ledger.AddAsync(Database, "kept");
        var migrations = await MigrationsAsync();
        file.Close();

        Assert.Equal(["kept"], await Ledger.EntriesAsync(Database));
        Assert.Equal(migrations, await MigrationsAsync());
        Assert.Equal(Migrations.All.Select(migration => (long)migration.Number), migrations);
    }

    [Fact]
    public async Task Two_bots_that_start_at_once_make_the_tables_once()
    {
        var opened = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => TemporarySqlite.Open(file.Path))));

        Assert.Equal(Migrations.All.Length, (await MigrationsAsync()).Count);
        Array.ForEach(opened, database => database.Dispose());
    }

    [Fact]
    public async Task A_database_of_a_newer_bot_is_left_alone()
    {
        await Database.WriteAsync(
            connection => connection.ExecuteAsync("INSERT INTO migration (number, name, applied_at) VALUES (9000, '9000_later', 0)"),
            CancellationToken.None);
        file.Close();

        var error = Assert.Throws<DatabaseException>(() => Database);

        Assert.Contains("9000", error.Message, StringComparison.Ordinal);
        Assert.Contains("newer NotesBot", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Migrations_are_numbered_without_a_gap() =>
        Assert.Equal(Enumerable.Range(1, Migrations.All.Length), Migrations.All.Select(migration => migration.Number));

    [Fact]
    public async Task A_file_that_is_no_database_is_named_and_not_touched()
    {
        var text = string.Concat(Enumerable.Repeat("These are my holiday plans. ", 500));
        await File.WriteAllTextAsync(file.Path, text);

        var error = Assert.Throws<DatabaseException>(() => Database);

        Assert.Contains($"'{file.Path}' is not an SQLite database", error.Message, StringComparison.Ordinal);
        Assert.Equal(text, await File.ReadAllTextAsync(file.Path));
    }

    [Fact]
    public async Task A_folder_that_cannot_be_made_is_named()
    {
        var inTheWay = Path.Combine(Path.GetDirectoryName(file.Path)!, "file");
        await File.WriteAllTextAsync(inTheWay, "");
        var path = Path.Combine(inTheWay, "notesbot.db");

        var error = Assert.Throws<DatabaseException>(() => TemporarySqlite.Open(path));

        Assert.Contains($"'{path}' can't be made there", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_in_place_of_the_file_is_named()
    {
        Directory.CreateDirectory(file.Path);

        Assert.Contains("is a folder", Assert.Throws<DatabaseException>(() => Database).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_query_sees_one_moment_and_changes_nothing()
    {
        await Ledger.CreateAsync(Database);

        var counts = await Database.ReadAsync(
            async connection =>
            {
                var before = (await Ledger.EntriesAsync(connection)).Count();
                await Ledger.AddAsync(Database, "meanwhile");
                return (before, (await Ledger.EntriesAsync(connection)).Count());
            },
            CancellationToken.None);

        Assert.Equal((0, 0), counts);
        await Assert.ThrowsAsync<DatabaseException>(() => Database.ReadAsync(
            connection => Ledger.AddAsync(connection, "x"),
            CancellationToken.None));
        Assert.Equal(["meanwhile"], await Ledger.EntriesAsync(Database));
    }

    [Fact]
    public async Task Many_readers_at_once_take_turns()
    {
        await Ledger.CreateAsync(Database);
        await Ledger.AddAsync(Database, "one");

        var reads = await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => Task.Run(() => Ledger.EntriesAsync(Database))));

        Assert.All(reads, entries => Assert.Equal(["one"], entries));
    }

    [Fact]
    public async Task A_failing_query_leaves_its_connection_fit_for_the_next()
    {
        for (var i = 0; i < 20; i++)
        {
            await Assert.ThrowsAsync<SqliteException>(() => Database.ReadAsync(
                connection => connection.ExecuteScalarAsync<long>("SELECT * FROM nowhere"),
                CancellationToken.None));
        }

        Assert.NotEmpty(await MigrationsAsync());
    }

    private async Task<List<long>> MigrationsAsync() =>
    [
        .. await Database.ReadAsync(
            connection => connection.QueryAsync<long>("SELECT number FROM migration ORDER BY number"),
            CancellationToken.None),
    ];
}
