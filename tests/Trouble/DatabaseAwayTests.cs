using NotesBot.Stores;
using NotesBot.Stores.Postgres;
using NotesBot.Tests.Chat;
using NotesBot.Tests.Postgres;
using NotesBot.Tests.Reminders;
using NotesBot.Tests.Turns;

namespace NotesBot.Tests.Trouble;

/// <summary>The PostgreSQL server goes away and comes back, or the way to it falls silent. People are told, and nothing is lost.</summary>
public sealed class DatabaseAwayTests : IDisposable
{
    private const string Away = "The database 'postgres' at 127.0.0.1 can't be reached. Check that PostgreSQL runs there and takes connections.";

    private readonly PostgresServer server = new();

    public void Dispose() => server.Dispose();

    [Fact]
    public async Task Turns_fail_with_a_clear_text_while_it_is_away_and_the_same_activities_succeed_when_it_is_back()
    {
        await using var channel = await Channel.StartAsync();
        await using var bot = await BotUnderTest.StartAsync(
            settings: [("Database:ConnectionString", server.ConnectionString("postgres")), ("Cadence:TickSeconds", "3600")]);
        var people = new[] { new ChatPerson(bot, channel), new ChatPerson(bot, channel, "kim"), new ChatPerson(bot, channel, "lee") };
        var wang = new ChatPerson(bot, channel, "wang", "zh-CN");
        foreach (var person in people.Append(wang))
        {
            await person.InstallAsync();
            await person.TapAsync("role.set", ("role", "MVM"));
            await person.WalkToAsync("summary");
        }

        server.Stop();
        for (var time = 0; time < 2; time++)
        {
            await people[0].SayAsync("Certificates discussed.");
            await people[1].SubmitAsync("note.next", Walk.Inputs("summary"));
            await people[2].TapAsync("note.next", Walk.Inputs("summary"));
            Assert.All(people, person => Told.Database(person, bot.Log.Lines, Away));
            await wang.SayAsync("证书已讨论。");
            Assert.StartsWith("我暂时无法保存或读取数据", wang.Text, StringComparison.Ordinal);
        }

        server.StartAgain();
        foreach (var person in people.Append(wang))
        {
            await person.AgainAsync();
            Assert.Equal("next_action", person.PageShown());
            await person.GoOnToAsync("review");
            await person.TapAsync("note.post");
        }

        using var database = PostgresDatabase.Open(server.ConnectionString("postgres"), DateTimeOffset.UnixEpoch);
        foreach (var id in new[] { "alex", "kim", "lee", "wang" })
        {
            Assert.Single(await new NoteStore(database).NewestAsync($"contoso/{id}", 9, CancellationToken.None));
        }
    }

    [Fact]
    public async Task Reminders_that_fall_due_while_it_is_away_are_sent_once_when_it_is_back_and_the_process_lives_on()
    {
        await using var channel = await Channel.StartAsync();
        var connectionString = server.ConnectionString("postgres");
        var morning = new DateTimeOffset(2020, 4, 13, 8, 0, 0, TimeSpan.FromHours(-4));
        string[] people = ["alex", "kim", "lee"];
        using (var database = PostgresDatabase.Open(connectionString, DateTimeOffset.UnixEpoch))
        {
            await Seed.TrackingAsync(database, people, channel.ServiceUrl, new DateOnly(2020, 4, 1), morning);
        }

        await using var bot = await BotProcess.StartAsync(
            morning, ("Database:ConnectionString", connectionString), ("Logging:LogLevel:NotesBot", "Error"));
        server.Stop();
        await DevClockOf.TryMoveAsync(bot.Address, morning.AddHours(1).AddMinutes(5));
        await bot.LoggedAsync("Looking for reminders failed. The database 'postgres' at 127.0.0.1", times: 2);
        Assert.Empty(channel.Sent);

        server.StartAgain();
        await channel.TakenAsync(people.Length);
        for (var hour = 10; hour < 24; hour++)
        {
            await DevClockOf.MoveAsync(bot.Address, morning.AddHours(hour - 8));
        }

        Assert.Equal(people.Order(), channel.Sent.Select(message => message["conversation"]!["id"]!.GetValue<string>()["a:".Length..]).Order());
        Assert.Equal(0, await bot.StopAsync());
    }

    [Fact]
    public async Task A_way_that_falls_silent_ends_the_turn_all_the_same()
    {
        await using var channel = await Channel.StartAsync();
        await using var way = new Way(server.Port);
        await using var bot = await BotUnderTest.StartAsync(
            settings: [("Database:ConnectionString", server.ConnectionString("postgres", ("Port", way.Port))), ("Cadence:TickSeconds", "3600")]);
        var alex = new ChatPerson(bot, channel);
        await alex.InstallAsync();
        await alex.TapAsync("role.set", ("role", "MVM"));
        await alex.WalkToAsync("summary");

        way.IsSilent = true;
        await alex.SayAsync("Certificates discussed.");
        Told.Database(alex, bot.Log.Lines, Away);

        way.IsSilent = false;
        for (var tries = 0; tries < 9 && alex.PageShown() != "next_action"; tries++)
        {
            await alex.AgainAsync(); // who waits for the old connection has to learn first that it is lost
        }

        Assert.Equal("next_action", alex.PageShown());
    }
}
