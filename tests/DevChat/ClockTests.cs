using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using NotesBot.DevChat;

namespace NotesBot.Tests.DevChat;

public sealed class ClockTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Start = new(2026, 1, 31, 9, 0, 0, TimeSpan.Zero);

    private StandInBot _bot = null!;

    public async Task InitializeAsync() => _bot = await StandInBot.StartAsync(
        services => services
            .AddSingleton(new DevClock(Start, new StoppedClock()))
            .AddSingleton<IClockMoved, ReminderPass>());

    public async Task DisposeAsync() => await _bot.DisposeAsync();

    [Fact]
    public async Task It_starts_where_it_is_told()
    {
        var answer = await _bot.Http.GetFromJsonAsync<JsonNode>("/devchat/clock");

        Assert.Equal(Start, answer!["now"]!.GetValue<DateTimeOffset>());
    }

    [Fact]
    public async Task The_setting_says_where_it_starts()
    {
        await using var bot = await StandInBot.StartAsync(startAt: "2026-05-01T08:00:00+02:00");

        var started = new DateTimeOffset(2026, 5, 1, 6, 0, 0, TimeSpan.Zero);
        Assert.InRange(bot.Clock.GetUtcNow(), started, started.AddMinutes(5));
    }

    [Theory]
    [InlineData("tomorrow")]
    [InlineData("31.01.2026")]
    [InlineData("9999-12-31T23:59:59Z")]
    public async Task A_setting_that_is_no_instant_is_named_at_the_start(string startAt)
    {
        var problem = await Assert.ThrowsAsync<OptionsValidationException>(() => StandInBot.StartAsync(startAt: startAt));

        Assert.StartsWith("Clock:StartAt must be", Assert.Single(problem.Failures), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("7.00:00:00", "2026-02-07T09:00:00Z")]
    [InlineData("-01:30:00", "2026-01-31T07:30:00Z")]
    public async Task It_advances_and_goes_back(string advance, string expected)
    {
        var answer = await _bot.Page.PostAsync("/devchat/clock", new JsonObject { ["advance"] = advance });

        Assert.Equal(DateTimeOffset.Parse(expected, null), answer["now"]!.GetValue<DateTimeOffset>());
        Assert.Equal(DateTimeOffset.Parse(expected, null), _bot.Clock.GetUtcNow());
    }

    [Fact]
    public async Task It_is_set_to_an_instant()
    {
        var answer = await _bot.Page.PostAsync("/devchat/clock", new JsonObject { ["now"] = "2025-12-24T18:00:00Z" });

        Assert.Equal(new DateTimeOffset(2025, 12, 24, 18, 0, 0, TimeSpan.Zero), answer["now"]!.GetValue<DateTimeOffset>());
    }

    [Fact]
    public async Task What_the_host_does_then_is_reported_with_the_time()
    {
        var answer = await _bot.Page.PostAsync("/devchat/clock", new JsonObject { ["advance"] = "1.00:00:00" });

        Assert.Equal("pass at 2026-02-01", answer["report"]!.ToString());
    }

    [Theory]
    [InlineData("""{ "advance": "a week" }""")]
    [InlineData("""{ "now": "yesterday" }""")]
    [InlineData("""{ "advance": "01:00:00", "now": "2026-01-01T00:00:00Z" }""")]
    [InlineData("""{ "advance": "9999999.00:00:00" }""")]
    [InlineData("""{ "advance": 7 }""")]
    [InlineData("{}")]
    [InlineData("no JSON")]
    public async Task A_wrong_body_is_refused_with_a_reason_and_moves_nothing(string body)
    {
        using var content = new StringContent(body);
        using var response = await _bot.Http.PostAsync(new Uri(_bot.Address, "/devchat/clock"), content);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.NotEmpty((await response.Content.ReadFromJsonAsync<JsonNode>())!["error"]!["message"]!.ToString());
        Assert.Equal(Start, _bot.Clock.GetUtcNow());
    }

    private sealed class StoppedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2030, 6, 1, 0, 0, 0, TimeSpan.Zero);
    }

    private sealed class ReminderPass(DevClock clock) : IClockMoved
    {
        public Task<JsonObject> OnClockMovedAsync(CancellationToken cancellationToken) =>
            Task.FromResult(new JsonObject { ["report"] = $"pass at {clock.GetUtcNow():yyyy-MM-dd}" });
    }
}
