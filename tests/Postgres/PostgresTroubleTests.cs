using Dapper;
using NotesBot.Stores;
using NotesBot.Stores.Postgres;
using NotesBot.Tests.Stores;

namespace NotesBot.Tests.Postgres;

/// <summary>What an operator reads when it doesn't work. Nothing of it tells a password.</summary>
public sealed class PostgresTroubleTests
{
    private static CancellationToken None => CancellationToken.None;

    [Fact]
    public void A_server_that_does_not_answer_is_named() =>
        Refused("Host=127.0.0.1;Port=1;Database=notesbot;Username=x;Password=secret-word", "The database 'notesbot' at 127.0.0.1 can't be reached");

    [Fact]
    public void A_wrong_password_is_told_and_not_repeated() =>
        Refused(PostgresServer.Shared.ConnectionString("postgres", ("Password", "secret-word")), "refused the user or the password");

    [Fact]
    public void A_database_that_is_not_there_is_named() =>
        Refused(PostgresServer.Shared.ConnectionString("nowhere"), "There is no database 'nowhere' at 127.0.0.1. Create it");

    [Fact]
    public void A_user_who_may_not_make_tables_is_told()
    {
        PostgresServer.Shared.Execute("CREATE ROLE guest LOGIN PASSWORD 'secret-word'");

        Refused(PostgresServer.Shared.ConnectionString("postgres", ("Username", "guest"), ("Password", "secret-word")), "Make that user the database's owner");
    }

    [Theory]
    [InlineData("Host=db", "names no host or no database")]
    [InlineData("Database=notesbot;Password=secret-word", "names no host or no database")]
    [InlineData("secret-word", "can't be read")]
    [InlineData("Host=db;Database=notesbot;Port=secret-word", "can't be read")]
    [InlineData("Host=db;Database=notesbot;Secret-Word=1", "can't be read")]
    public void A_connection_string_that_is_none_is_named_before_anything_is_opened(string connectionString, string fault)
    {
        var result = new ValidateDatabaseOptions().Validate(null, new DatabaseOptions { ConnectionString = connectionString });

        Assert.True(result.Failed);
        Assert.Contains(fault, result.FailureMessage, StringComparison.Ordinal);
        Assert.DoesNotContain("secret-word", result.FailureMessage, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_server_that_goes_away_is_told_and_one_that_is_back_is_used_again()
    {
        using var server = new PostgresServer();
        using var database = PostgresDatabase.Open(server.ConnectionString("postgres"), DateTimeOffset.UnixEpoch);
        await Ledger.CreateAsync(database);
        await Ledger.AddAsync(database, "before");

        server.Stop();

        var away = await Assert.ThrowsAsync<DatabaseException>(() => Ledger.AddAsync(database, "lost"));
        Assert.Contains("The database 'postgres' at 127.0.0.1", away.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<DatabaseException>(() => Ledger.EntriesAsync(database));
        await Assert.ThrowsAsync<DatabaseException>(() => database.HoldAsync("chat", None));

        server.StartAgain();

        await Ledger.AddAsync(database, "after");
        Assert.Equal(["after", "before"], (await Ledger.EntriesAsync(database)).Order());
        await using var held = await database.HoldAsync("chat", None);
    }

    [Fact]
    public async Task Connections_that_broke_while_they_were_idle_are_made_anew_without_a_word()
    {
        using var server = new TemporaryPostgres();
        await Ledger.CreateAsync(server.Database);
        using var other = server.Open();
        await other.ReadAsync(
            connection => connection.ExecuteAsync(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"),
            None);

        Assert.Equal(1, await Ledger.AddAsync(server.Database, "as if nothing had happened"));
    }

    private static void Refused(string connectionString, string sentence)
    {
        var refusal = Assert.Throws<DatabaseException>(() => PostgresDatabase.Open(connectionString, DateTimeOffset.UnixEpoch));

        Assert.Contains(sentence, refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret-word", refusal.ToString(), StringComparison.Ordinal);
    }
}
