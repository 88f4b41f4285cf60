using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using NotesBot.Retention;
using NotesBot.Stores;
using NotesBot.Tests.Chat;
using NotesBot.Tests.Stores;
using NotesBot.Tests.Turns;

namespace NotesBot.Tests.Retention;

public sealed class RetentionRunTests : ChatTest
{
    private static readonly HttpClient Http = new();

    private IDatabase Database => Bot.Services.GetRequiredService<IDatabase>();

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        Bot.Settings["Logging:LogLevel:NotesBot"] = "Information";
        await Bot.RestartAsync();
    }

    [Fact]
    public async Task A_note_goes_after_400_days_and_not_before()
    {
        await PostAsync();

        await MoveAsync(399);
        Assert.Single(await NotesAsync());
        await MoveAsync(401);

        Assert.Empty(await NotesAsync());
        Assert.Contains("Information: Forgotten for their age: 1 rows of note.", Bot.Log.Lines);
    }

    [Fact]
    public async Task For_as_long_as_the_operator_says_it_is_kept()
    {
        Bot.Settings["Retention:Days"] = "30";
        await Bot.RestartAsync();
        await PostAsync();

        await MoveAsync(29);
        Assert.Single(await NotesAsync());
        await MoveAsync(31);

        Assert.Empty(await NotesAsync());
    }

    [Fact]
    public async Task More_than_one_batch_is_forgotten_in_one_run()
    {
        var table = AgingTable.All.Single(aging => aging.Name == "turn");
        await SqlAsync(
            $"""
            WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n WHERE x < {(2 * RetentionRun.Batch) + 1})
            INSERT INTO turn (key, at) SELECT 'k' || x, 1 FROM n
            """);

        await MoveAsync(1);

        Assert.DoesNotContain(await Tables.RowsAsync(Database, table.Name), row => row.StartsWith("key=k", StringComparison.Ordinal));
    }

    [Fact]
    public async Task It_runs_once_a_day_and_again_when_the_clock_was_put_back()
    {
        await MoveAsync(2);
        await SqlAsync("INSERT INTO turn (key, at) VALUES ('old', 1)");

        Assert.Equal(0, await MoveAsync(2.9));
        Assert.True(await MoveAsync(3.1) >= 1);
        await SqlAsync("INSERT INTO turn (key, at) VALUES ('old', 1)");
        Assert.Equal(1, await MoveAsync(0.5));
    }

    [Fact]
    public async Task After_a_deletion_the_file_is_made_anew_at_the_next_run()
    {
        await Alex.SayAsync("delete my data");
        await Alex.TapAsync("data.delete");

        await MoveAsync(2);

        Assert.Contains(Bot.Log.Lines, line => line.Contains("made anew", StringComparison.Ordinal));
        Assert.Contains(await Tables.RowsAsync(Database, "audit"), row => row.Contains("what=file_rewritten", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_took_the_bot_out_is_forgotten_400_days_later()
    {
        await PostAsync();
        await Alex.UninstallAsync();

        await MoveAsync(399);
        Assert.NotNull(await Bot.Services.GetRequiredService<PersonStore>().FindAsync("contoso/alex", CancellationToken.None));
        await MoveAsync(401);

        foreach (var table in PersonalTables.All)
        {
            Assert.DoesNotContain(await Tables.RowsAsync(Database, table.Name), row => row.Contains("alex", StringComparison.Ordinal));
        }

        Assert.Contains(Bot.Log.Lines, line => line.Contains("1 people who left", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(29)]
    [InlineData(3651)]
    [InlineData(-1)]
    public void A_time_that_is_too_short_or_too_long_stops_the_bot(int days)
    {
        var result = new RetentionOptionsCheck().Validate(null, new RetentionOptions { Days = days });
        Assert.Equal($"Retention:Days must be 30 to 3650; it is {days}.", Assert.Single(result.Failures!));
    }

    private async Task PostAsync()
    {
        await Alex.WalkToAsync("review");
        await Alex.TapAsync("note.post");
    }

    /// <summary>Moves the clock so many days on from the start, and reads how many rows and people were forgotten.</summary>
    private async Task<int> MoveAsync(double days)
    {
        var to = new DateTimeOffset(2020, 4, 1, 12, 0, 0, TimeSpan.Zero).AddDays(days);
        using var answer = await Http.PostAsJsonAsync(
            new Uri(Bot.Address, "/devchat/clock"), new JsonObject { ["now"] = to.ToString("O", CultureInfo.InvariantCulture) });
        return (await answer.Content.ReadFromJsonAsync<JsonObject>())!["forgotten"]!.GetValue<int>();
    }
}
