using System.Net;
using System.Text.Json.Nodes;
using Dapper;
using Microsoft.Extensions.DependencyInjection;
using NotesBot.Hosting;
using NotesBot.Reminders;
using NotesBot.Stores;
using NotesBot.Tests.BotFramework.Production;
using NotesBot.Tests.Chat;
using NotesBot.Tests.Tokens;
using NotesBot.Tests.Turns;

namespace NotesBot.Tests.Watching;

/// <summary>A probe without a token asks the running bot how it is, in Development and in Production.</summary>
public sealed class HealthTests : ChatTest
{
    private static readonly string[] Parts = ["process", "database", "credentials", "reminders"];

    [Fact]
    public async Task A_bot_that_runs_is_alive_and_ready()
    {
        var (alive, living) = await Probe.AliveAsync(Bot.Address);
        var (ready, body) = await Probe.ReadyAsync(Bot.Address);

        Assert.Equal((HttpStatusCode.OK, """{"status":"alive"}"""), (alive, living.ToJsonString()));
        Assert.Equal((HttpStatusCode.OK, "ready"), (ready, body["status"]!.GetValue<string>()));
        Assert.Equal(Parts, body["parts"]!.AsObject().Select(part => part.Key));
        Assert.All(Parts, part => Assert.Equal("ok", body.StateOf(part)));
    }

    [Fact]
    public async Task A_bot_without_its_tables_is_alive_and_not_ready_until_they_are_back()
    {
        await SqlAsync("ALTER TABLE turn RENAME TO gone");

        var (status, body) = await Probe.ReadyAsync(Bot.Address);

        Assert.Equal((HttpStatusCode.ServiceUnavailable, "not_ready"), (status, body["status"]!.GetValue<string>()));
        Assert.Equal(("failed", "ok"), (body.StateOf("database"), body.StateOf("process")));
        Assert.Equal(
            "The database can't be read (SqliteException): look at its server or disk, and at the settings Database:*.",
            body["parts"]!["database"]!["what"]!.GetValue<string>());
        Assert.Equal(HttpStatusCode.OK, (await Probe.AliveAsync(Bot.Address)).Status);

        await SqlAsync("ALTER TABLE gone RENAME TO turn");
        Assert.Equal(HttpStatusCode.OK, (await Probe.ReadyAsync(Bot.Address)).Status);
    }

    [Fact]
    public async Task A_look_for_reminders_that_fails_is_told_and_sends_nobody_away()
    {
        await using var bot = await BotUnderTest.StartAsync(settings: ("Cadence:TickSeconds", "1"));
        await SqlAsync(bot.Services, "ALTER TABLE agenda RENAME TO gone");
        await UntilAsync(bot, "degraded");

        await SqlAsync(bot.Services, "ALTER TABLE gone RENAME TO agenda");
        await UntilAsync(bot, "ok");
    }

    [Theory]
    [InlineData("AADSTS7000222", HttpStatusCode.ServiceUnavailable, "failed")]
    [InlineData("AADSTS700016", HttpStatusCode.ServiceUnavailable, "failed")]
    [InlineData(null, HttpStatusCode.OK, "degraded")]
    public async Task Who_asks_a_bot_that_can_not_sign_in_learns_that_and_nothing_more(string? code, HttpStatusCode expected, string state)
    {
        using var login = new LoginStub
        {
            IsGone = code is null,
            Refusal = (HttpStatusCode.Unauthorized, "invalid_client", $"{code}: The secret of '{Scene.AppId}' in '{Scene.Tenant}' is wrong."),
        };
        await using var bot = await ProductionBot.StartAsync(login);
        await bot.Get<SignInTrial>().Tried;

        var (status, body) = await Probe.ReadyAsync(bot.Address);

        Assert.Equal((expected, state), (status, body.StateOf("credentials")));
        AssertTellsNothing(body);
    }

    [Fact]
    public async Task A_bot_in_Production_without_its_database_tells_a_stranger_no_more_than_that()
    {
        await using var bot = await ProductionBot.StartAsync();
        await bot.Get<SignInTrial>().Tried;
        Assert.Equal(HttpStatusCode.OK, (await Probe.ReadyAsync(bot.Address)).Status);
        await SqlAsync(bot.Get<IServiceProvider>(), "ALTER TABLE turn RENAME TO gone");

        var (status, body) = await Probe.ReadyAsync(bot.Address);

        Assert.Equal((HttpStatusCode.ServiceUnavailable, "failed"), (status, body.StateOf("database")));
        AssertTellsNothing(body);
    }

    [Fact]
    public async Task Probes_never_sign_in_and_a_secret_that_was_mended_is_noticed_in_time()
    {
        var clock = new SteppedClock();
        using var login = new LoginStub { Refusal = (HttpStatusCode.Unauthorized, "invalid_client", "AADSTS7000215: Invalid secret.") };
        await using var bot = await ProductionBot.StartAsync(login, clock);
        await bot.Get<SignInTrial>().Tried;
        login.Refusal = null;
        var asked = login.Requests.Count;

        for (var probe = 0; probe < 20; probe++)
        {
            Assert.Equal(HttpStatusCode.ServiceUnavailable, (await Probe.ReadyAsync(bot.Address)).Status);
        }

        Assert.Equal(asked, login.Requests.Count);
        clock.Advance(SignInTrial.Between);
        await Probe.UntilAsync(bot.Address, HttpStatusCode.OK);
        Assert.Equal(asked + 1, login.Requests.Count);
        Assert.Single(bot.Log.Lines, line => line.Contains("MicrosoftAppPassword is wrong", StringComparison.Ordinal));
        Assert.Contains("Information: The bot has signed in.", bot.Log.Lines);
    }

    [Fact]
    public async Task Looks_that_come_to_their_end_keep_the_bot_ready()
    {
        var clock = new SteppedClock();
        await using var bot = await ProductionBot.StartAsync(new LoginStub(), clock);
        await bot.Get<SignInTrial>().Tried;
        for (var i = 0; i < 3; i++)
        {
            clock.Advance(bot.Get<ReminderPulse>().Longest + TimeSpan.FromSeconds(1));
            var body = await Probe.UntilAsync(bot.Address, HttpStatusCode.OK);
            Assert.Equal("ok", body.StateOf("reminders"));
        }
    }

    private static async Task UntilAsync(BotUnderTest bot, string state)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (true)
        {
            var (status, body) = await Probe.ReadyAsync(bot.Address);
            Assert.Equal(HttpStatusCode.OK, status);
            if (body.StateOf("reminders") == state)
            {
                return;
            }

            patience.Token.ThrowIfCancellationRequested();
        }
    }

    private static Task<int> SqlAsync(IServiceProvider bot, string sql) =>
        bot.GetRequiredService<IDatabase>().WriteAsync(connection => connection.ExecuteAsync(sql), CancellationToken.None);

    private static void AssertTellsNothing(JsonNode body)
    {
        Assert.Equal(["status", "parts"], body.AsObject().Select(member => member.Key));
        Assert.Equal(Parts, body["parts"]!.AsObject().Select(part => part.Key));
        Assert.All(body["parts"]!.AsObject(), part => Assert.Equal("state", Assert.Single(part.Value!.AsObject()).Key));
        Assert.All(Parts, part => Assert.Contains(body.StateOf(part), (string[])["ok", "degraded", "failed"]));
    }
}
