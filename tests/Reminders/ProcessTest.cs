using System.Text.Json.Nodes;
using Dapper;
using NotesBot.Tests.Chat;
using NotesBot.Tests.Stores;

namespace NotesBot.Tests.Reminders;

/// <summary>
/// Bots that are processes of their own, one database, and people in New York for whom Monday 13 April 2020 is the twelfth day after their
/// last update.
/// </summary>
public abstract class ProcessTest : IDisposable
{
    private static readonly TimeSpan NewYork = TimeSpan.FromHours(-4);

    private readonly ITestDatabase database;

    private protected ProcessTest(ITestDatabase database) => this.database = database;

    public void Dispose()
    {
        database.Dispose();
        GC.SuppressFinalize(this);
    }

    private protected static DateTimeOffset At(int hour, int minute, int second = 0) => new(2020, 4, 13, hour, minute, second, NewYork);

    /// <summary>The bot, started at that time of the day.</summary>
    private protected Task<BotProcess> StartAsync(DateTimeOffset now, params (string Name, string Value)[] settings) =>
        BotProcess.StartAsync(now, [database.Setting, .. settings]);

    private protected async Task SeedAsync(string serviceUrl, params string[] people)
    {
        await Seed.TrackingAsync(database.Database, people, serviceUrl, new DateOnly(2020, 4, 1), At(8, 0));
        database.Close();
    }

    /// <summary>Lets the day go by until the night, has the bot end properly, and looks at what is recorded.</summary>
    private protected async Task<IReadOnlyList<string>> RowsAtNightAsync(BotProcess bot)
    {
        for (var hour = 10; hour < 24; hour++)
        {
            await DevClockOf.MoveAsync(bot.Address, At(hour, 0));
        }

        Assert.Equal(0, await bot.StopAsync());
        return await RowsAsync();
    }

    /// <summary>The state of each reminder of the day, in the order of the people.</summary>
    private protected async Task<IReadOnlyList<string>> RowsAsync()
    {
        var rows = await database.Database.ReadAsync(
            connection => connection.QueryAsync<string>("SELECT state FROM reminder WHERE day = '2020-04-13' ORDER BY person_id"),
            CancellationToken.None);
        database.Close();
        return [.. rows];
    }

    private protected static IEnumerable<int> TimesEach(Channel channel, IEnumerable<string> people)
    {
        var times = channel.Sent.CountBy(Conversation).ToDictionary();
        return people.Select(id => times.GetValueOrDefault($"a:{id}"));
    }

    private protected static string[] People(int count) => [.. Enumerable.Range(0, count).Select(number => $"p{number:000}")];

    private static string Conversation(JsonObject message) => message["conversation"]!["id"]!.GetValue<string>();
}
