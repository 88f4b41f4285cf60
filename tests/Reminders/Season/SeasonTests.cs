using System.Globalization;
using System.Text.RegularExpressions;
using Dapper;
using Microsoft.Extensions.DependencyInjection;
using NotesBot.Notes.Cadence;
using NotesBot.Reminders;
using NotesBot.Stores;
using NotesBot.Tests.Chat;

namespace NotesBot.Tests.Reminders.Season;

/// <summary>
/// A season of many people all over the world, with a channel that fails in every way, restarts, and people who update, put off, stop,
/// travel, leave and come back. Every reminder is accounted for, hour by hour.
/// </summary>
/// <remarks>
/// Longer, or with other luck: <c>NOTESBOT_DAYS=365 NOTESBOT_PEOPLE=500 NOTESBOT_SEED=7 dotnet test tests --filter SeasonTests</c>.
/// </remarks>
public sealed partial class SeasonTests : IAsyncLifetime
{
    private static readonly int Days = Number("NOTESBOT_DAYS", 60);
    private static readonly int People = Number("NOTESBOT_PEOPLE", 200);
    private static readonly int Seed = Number("NOTESBOT_SEED", 20200302);
    private static readonly DateTimeOffset Start = new(2020, 3, 2, 0, 0, 0, TimeSpan.Zero);

    private readonly List<SeasonPerson> people = [];
    private readonly Random random = new(Seed);
    private BotUnderTest bot = null!;
    private Channel channel = null!;

    public async Task InitializeAsync()
    {
        bot = await BotUnderTest.StartAsync(
            $"{Start:O}",
            ("Cadence:TickSeconds", "3600"), ("Cadence:PerTenantPerSecond", "1000"), ("Cadence:PerConversationPerSecond", "1000"),
            ("Retention:Days", "3650"),
            ("Logging:LogLevel:NotesBot.Reminders", "Information"));
        channel = await Channel.StartAsync();
        for (var number = 0; number < People; number++)
        {
            people.Add(new SeasonPerson(number, SeasonLife.Zones[number % SeasonLife.Zones.Length]));
            await BringInAsync(people[^1]);
        }
    }

    public async Task DisposeAsync()
    {
        await channel.DisposeAsync();
        await bot.DisposeAsync();
    }

    [Fact]
    public async Task Every_reminder_comes_once_on_its_day_or_is_recorded_with_a_reason_and_made_up_for()
    {
        var account = new SeasonAccount(people, new SeasonTrouble(Seed));
        channel.Answer = account.Answer;
        channel.AnswerCreate = account.AnswerCreate;
        var lives = people.Select(person =>
            new SeasonLife(person, who => new ChatPerson(bot, channel, who.Id, zone: who.ClientZone), Seed)).ToList();
        for (var hour = 0; hour < Days * 24; hour++)
        {
            var now = Start.AddHours(hour);
            account.Hour = hour;
            await DevClockOf.MoveAsync(bot.Address, now);
            account.Close(now);
            await Parallel.ForEachAsync(lives, new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (life, _) => await life.LiveAsync(now));
            if (random.Next(120) == 0)
            {
                await RestartAsync(account, now);
            }
        }

        await AssertRecordedAsync(account);
    }

    // The start looks for what is due by itself; the look after it ends when that has ended.
    private async Task RestartAsync(SeasonAccount account, DateTimeOffset now)
    {
        bot.Settings["Clock:StartAt"] = $"{now:O}";
        await bot.RestartAsync();
        await DevClockOf.MoveAsync(bot.Address, now.AddMinutes(5));
        account.Close(now.AddMinutes(5));
    }

    private async Task AssertRecordedAsync(SeasonAccount account)
    {
        var rows = (await bot.Services.GetRequiredService<IDatabase>().ReadAsync(
            connection => connection.QueryAsync<Row>(
                "SELECT substr(r.person_id, 9) AS person, t.customer, r.day, r.state, r.reason, r.attempts FROM reminder AS r JOIN tracked_customer AS t USING (person_id, kind, customer_key)"),
            CancellationToken.None)).ToList();
        var expected = account.Outcomes.Select(one => $"{one.Key.Person} {one.Key.Customer} {one.Key.Day} {one.Value}").Order(StringComparer.Ordinal);
        Assert.Equal(expected, rows.Select(row => $"{row.Person} {row.Customer} {row.Day} {row.State}").Order(StringComparer.Ordinal));
        Assert.All(rows, row => Assert.Equal(row.State == "sent", row.Reason is null));
        Assert.Equal(account.Taken, channel.Sent.Count(message => message["replyToId"] is null));

        var reports = bot.Log.Lines.Select(line => Report().Match(line)).Where(match => match.Success)
            .Select(match => match.Groups.Values.Skip(1).Select(group => int.Parse(group.Value, CultureInfo.InvariantCulture)).ToArray()).ToList();
        Assert.All(reports, report => Assert.Equal(report[0], report[1] + report[2] + report[3]));
        Assert.Equal(rows.Sum(row => row.Attempts), reports.Sum(report => report[0]));
        Assert.Equal(rows.Count(row => row.State == "sent"), reports.Sum(report => report[1]));
        Assert.DoesNotContain(bot.Log.Lines, line => line.StartsWith("Error", StringComparison.Ordinal));
        Assert.All(new[] { "sent", "failed", "deferred", "undeliverable" }, state => Assert.Contains(rows, row => row.State == state));
    }

    private async Task BringInAsync(SeasonPerson person)
    {
        var desk = bot.Services.GetRequiredService<AgendaDesk>();
        var reach = Reminders.Seed.ReachOf(person.Id, channel.ServiceUrl, person.ClientZone);
        await desk.ChangeAsync($"contoso/{person.Id}", (agenda, _) => agenda with { Reach = reach }, CancellationToken.None);
        for (var count = random.Next(1, 7); count > 0; count--)
        {
            person.Customers.Add(new SeasonCustomer($"Customer {count}", person.Today(Start).AddDays(-random.Next(12))));
        }

        await desk.ChangeAsync(
            $"contoso/{person.Id}",
            (agenda, moment) => person.Customers.Aggregate(agenda, (all, customer) =>
                Tracking.Saved(all, StatusKind.Enterprise, customer.Name, customer.Last, null, null, moment)),
            CancellationToken.None);
    }

    private static int Number(string variable, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out var number) ? number : usual;

    [GeneratedRegex("Reminders: ([0-9]+) due, ([0-9]+) sent, ([0-9]+) deferred, ([0-9]+) failed")]
    private static partial Regex Report();

    private sealed record Row(string Person, string Customer, string Day, string State, string? Reason, long Attempts);
}
