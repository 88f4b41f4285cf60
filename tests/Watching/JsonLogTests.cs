using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Console;
using Microsoft.Extensions.Options;
using NotesBot.Tests.Chat;
using NotesBot.Tests.Tokens;
using NotesBot.Tests.Turns;
using NotesBot.Watching;

namespace NotesBot.Tests.Watching;

/// <summary>The log of the published bot, as a collector of logs reads it.</summary>
public sealed partial class JsonLogTests
{
    private const string Secret = "Zanzibar";

    [Fact]
    public async Task Every_line_is_JSON_and_those_of_a_turn_are_found_by_the_number_that_the_person_is_told()
    {
        await using var bot = await PublishedBot.StartAsync();
        var alex = bot.Person("ulrikeperson");
        await alex.InstallAsync();
        await alex.TapAsync("role.set", ("role", "MVM"));
        await alex.WalkToAsync("customer");
        await alex.SayAsync($"{Secret} Ltd");

        await bot.SqlAsync("ALTER TABLE draft RENAME TO gone");
        await alex.SayAsync($"{Secret} was discussed.");
        var told = Number().Match(alex.Text).Groups[1].Value;
        bot.Channel.Fault = System.Net.HttpStatusCode.InternalServerError;
        await Assert.ThrowsAsync<HttpRequestException>(() => alex.SayAsync($"{Secret} was discussed.")); // and telling of it fails too
        bot.Channel.Fault = null;
        await bot.SqlAsync("ALTER TABLE gone RENAME TO draft");
        Assert.Equal(0, await bot.StopAsync());

        var lines = bot.Lines.Select(line => JsonNode.Parse(line)!.AsObject()).ToList();
        Assert.All(lines, line => Assert.Equal(
            ["Category", "EventId", "LogLevel", "Message", "State", "Timestamp"],
            line.Select(member => member.Key).Where(key => key is not ("Scopes" or "Exception")).Order(StringComparer.Ordinal)));

        var turns = lines.Where(line => Of(line, "Turn") is not null).GroupBy(line => Of(line, "Turn")!).ToList();
        var failed = Assert.Single(turns, turn => turn.Key.StartsWith(told, StringComparison.Ordinal));
        var line = Assert.Single(failed);
        Assert.Equal((20, told), (EventOf(line), line["State"]!["Id"]!.GetValue<string>()));
        Assert.Matches("^[0-9a-f]{32}$", Of(line, "TraceId"));

        var untold = Assert.Single(turns, turn => turn.Key != failed.Key).ToList();
        Assert.Equal([20, 21], untold.Select(EventOf));
        Assert.Single(untold.Select(each => Of(each, "TraceId")).Distinct());
        Assert.All(untold, each => Assert.StartsWith(each["State"]!["Id"]!.GetValue<string>(), Of(each, "Turn"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task No_line_holds_what_somebody_typed_who_they_are_or_what_the_bot_signs_in_with()
    {
        await using var bot = await PublishedBot.StartAsync(("Logging:LogLevel:Default", "Debug"), ("Logging:LogLevel:Microsoft", "Information"));
        var alex = bot.Person("ulrikeperson");
        await alex.InstallAsync();
        await alex.TapAsync("role.set", ("role", "MVM"));
        await alex.WalkToAsync("customer");
        await alex.SayAsync($"{Secret} Ltd");
        await alex.TapAsync("note.next", Walk.Inputs("workloads"));
        await alex.SayAsync($"{Secret}?");
        await bot.SqlAsync("ALTER TABLE draft RENAME TO gone");
        await alex.SayAsync($"{Secret} was discussed.");
        await bot.SqlAsync("ALTER TABLE gone RENAME TO draft");
        bot.Channel.Fault = System.Net.HttpStatusCode.NotFound;
        await alex.SayAsync($"{Secret} was discussed.");
        bot.Channel.Fault = null;
        Assert.Equal(0, await bot.StopAsync());

        Assert.Contains(bot.Lines, line => line.Contains("\"EventId\":20,", StringComparison.Ordinal));
        string[] secrets =
        [
            Secret, "ulrikeperson", MachineIdentity.Token, MachineIdentity.Secret, .. bot.Scene.Good().Signed().Split('.').Take(1),
            Scene.Tenant,
        ];
        Assert.All(secrets, secret => Assert.DoesNotContain(bot.Lines, line => line.Contains(secret, StringComparison.OrdinalIgnoreCase)));
    }

    [Theory]
    [InlineData("Production", null, "json")]
    [InlineData("Production", "simple", "simple")]
    [InlineData("Staging", null, "json")]
    [InlineData("Development", null, null)]
    [InlineData("Development", "json", "json")]
    public void The_form_of_the_log_is_for_people_in_Development_and_for_programs_elsewhere(string environment, string? setting, string? form)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = environment });
        builder.Configuration["Logging:Console:FormatterName"] = setting;
        builder.AddJsonLog();
        using var services = builder.Services.BuildServiceProvider();

        Assert.Equal(form, services.GetRequiredService<IOptionsMonitor<ConsoleLoggerOptions>>().CurrentValue.FormatterName);
    }

    private static int EventOf(JsonObject line) => line["EventId"]!.GetValue<int>();

    // What stands in one of the line's scopes.
    private static string? Of(JsonObject line, string name) => line["Scopes"]?.AsArray()
        .Select(scope => (scope as JsonObject)?[name]?.GetValue<string>()).FirstOrDefault(value => value is not null);

    [GeneratedRegex(@"error ([^)\s]+)\)")]
    private static partial Regex Number();
}
