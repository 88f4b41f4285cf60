using System.Net;
using NotesBot.Stores;
using NotesBot.Tests.Chat;
using NotesBot.Tests.Postgres;
using NotesBot.Tests.Turns;

namespace NotesBot.Tests.Watching;

/// <summary>What probes and receivers learn of a bot whose database is a server.</summary>
public sealed class PostgresWatchingTests
{
    [Fact]
    public async Task A_server_that_goes_away_makes_the_bot_not_ready_until_it_is_back()
    {
        using var server = new PostgresServer();
        await using var bot = await BotUnderTest.StartAsync(settings: ("Database:ConnectionString", server.ConnectionString("postgres")));
        Assert.Equal(HttpStatusCode.OK, (await Probe.ReadyAsync(bot.Address)).Status);

        server.Stop();
        var (status, body) = await Probe.ReadyAsync(bot.Address);
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "failed"), (status, body.StateOf("database")));
        Assert.Equal(HttpStatusCode.OK, (await Probe.AliveAsync(bot.Address)).Status);

        server.StartAgain();
        await Probe.UntilAsync(bot.Address, HttpStatusCode.OK);
    }

    [Fact]
    public async Task What_the_driver_tells_of_itself_names_no_database_and_holds_no_statement()
    {
        using var database = new TemporaryPostgres();
        await using var receiver = await OtlpReceiver.StartAsync();
        await using var bot = await PublishedBot.StartAsync([.. receiver.Settings, database.Setting]);
        var person = bot.Person("ulrikeperson");
        await person.InstallAsync();
        await person.TapAsync("role.set", ("role", "MVM"));
        await person.WalkToAsync("customer");
        await database.Database.WriteAsync(
            connection => Dapper.SqlMapper.ExecuteAsync(connection, "ALTER TABLE draft RENAME TO elsewhere"), CancellationToken.None);
        await person.SayAsync("Zanzibar Ltd");

        Assert.Equal(0, await bot.StopAsync());

        Assert.Contains("db.client.", receiver.Text("metrics"), StringComparison.Ordinal);
        Assert.Contains("Npgsql", receiver.Text("traces"), StringComparison.Ordinal);
        var name = new Npgsql.NpgsqlConnectionStringBuilder(database.ConnectionString).Database!;
        string[] secrets =
        [
            name, "only-for-tests", "Maximum Pool Size", "SELECT ", "INSERT INTO", "UPDATE ", "Zanzibar", "ulrikeperson", "elsewhere",
            "does not exist", "exception.message",
        ];
        foreach (var text in (string[])[receiver.Text("metrics"), receiver.Text("traces")])
        {
            Assert.All(secrets, secret => Assert.DoesNotContain(secret, text, StringComparison.Ordinal));
        }
    }
}
