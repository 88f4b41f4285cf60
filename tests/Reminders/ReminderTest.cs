using System.Globalization;
using System.Text.Json.Nodes;
using Dapper;
using Microsoft.Extensions.DependencyInjection;
using NotesBot.Stores;
using NotesBot.Tests.Chat;

namespace NotesBot.Tests.Reminders;

/// <summary>
/// A bot that looks for what is due only when the test moves its clock, and a channel. It is Monday 13 April 2020, 08:00 in New York: the
/// twelfth day after 1 April.
/// </summary>
public abstract class ReminderTest : IAsyncLifetime
{
    private protected BotUnderTest Bot { get; private set; } = null!;

    private protected Channel Channel { get; private set; } = null!;

    private protected virtual (string Name, string Value)[] Settings => [];

    public virtual async Task InitializeAsync()
    {
        Bot = await BotUnderTest.StartAsync(
            "2020-04-13T08:00:00-04:00", [("Cadence:TickSeconds", "3600"), ("Logging:LogLevel:NotesBot", "Information"), .. Settings]);
        Channel = await Channel.StartAsync();
    }

    public virtual async Task DisposeAsync()
    {
        await Channel.DisposeAsync();
        await Bot.DisposeAsync();
    }

    /// <summary>Somebody who has installed the bot and updated Contoso last on that day.</summary>
    private protected async Task<ChatPerson> TrackingAsync(string id, string updated = "2020-04-01", string zone = "America/New_York")
    {
        var person = new ChatPerson(Bot, Channel, id, zone: zone);
        await person.InstallAsync();
        await person.UpdatedAsync("Contoso", updated);
        return person;
    }

    /// <summary>Moves the clock to a time of 2020 in New York, and has the bot look.</summary>
    /// <param name="time">Such as <c>04-13 09:00</c>.</param>
    private protected Task<Pass> MoveAsync(string time) => DevClockOf.MoveAsync(Bot.Address, NewYork(time));

    private protected Task<Pass> AdvanceAsync(TimeSpan by) => DevClockOf.AdvanceAsync(Bot.Address, by);

    /// <summary>Every so often from a time in New York up to and without another.</summary>
    private protected async Task<Pass> WalkAsync(string from, string to, TimeSpan step)
    {
        var all = Pass.Nothing;
        for (var time = NewYork(from); time < NewYork(to); time += step)
        {
            var pass = await DevClockOf.MoveAsync(Bot.Address, time);
            all = new(all.Due + pass.Due, all.Sent + pass.Sent, all.Deferred + pass.Deferred, all.Failed + pass.Failed);
        }

        return all;
    }

    private protected async Task RestartAsync(string time)
    {
        Bot.Settings["Clock:StartAt"] = NewYork(time).ToString("O", CultureInfo.InvariantCulture);
        await Bot.RestartAsync();
    }

    private protected static DateTimeOffset NewYork(string time) =>
        DateTimeOffset.Parse($"2020-{time}-04:00", CultureInfo.InvariantCulture);

    /// <summary>How many reminders the person has been sent; what answers them something is none.</summary>
    private protected int Got(string id) => Channel.Sent.Count(message => IsReminder(message) && IsTo(message, id));

    private protected static bool IsTo(JsonObject message, string id) => message["conversation"]!["id"]!.GetValue<string>() == $"a:{id}";

    private protected static bool IsReminder(JsonObject message) => message["replyToId"] is null;

    /// <summary>What is recorded of a person's reminders: day, state and reason, in the order of the days.</summary>
    private protected async Task<IReadOnlyList<string>> RowsAsync(string id) =>
    [
        .. await Bot.Services.GetRequiredService<IDatabase>().ReadAsync(
            connection => connection.QueryAsync<string>(
                "SELECT rtrim(day || ' ' || state || ' ' || coalesce(reason, '')) FROM reminder WHERE person_id = @person ORDER BY day, customer_key",
                new { person = $"contoso/{id}" }),
            CancellationToken.None),
    ];

    /// <summary>Nothing of whom it was about, or of whom it was for, stands in the log.</summary>
    private protected void AssertLogIsDiscreet() => Assert.All(Bot.Log.Lines, line =>
    {
        Assert.DoesNotContain("Contoso", line, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("alex", line, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("as the test wants", line, StringComparison.Ordinal);
    });
}
