using System.Net;
using System.Text.Json.Nodes;
using NotesBot.Tests.Chat;
using NotesBot.Tests.Turns;
using NotesBot.Tests.Watching;

namespace NotesBot.Tests.Hosting;

/// <summary>The bot is asked to end while people talk to it: what it has begun it finishes, and it begins nothing more.</summary>
public sealed class ShutdownTests
{
    [Fact]
    public async Task Asked_to_end_in_the_middle_of_a_turn_it_finishes_that_one_and_begins_no_other()
    {
        await using var bot = await PublishedBot.StartAsync(("Turns:Seconds", "60"));
        var alex = bot.Person("alex");
        await alex.InstallAsync();
        await alex.TapAsync("role.set", ("role", "MVM"));
        await alex.SayAsync("new note");
        var (held, arrived) = (new TaskCompletionSource(), new TaskCompletionSource());
        bot.Channel.Before = _ =>
        {
            arrived.TrySetResult();
            return held.Task;
        };
        var turn = alex.SayAsync("Contoso");
        await arrived.Task;
        var waiting = DeliverAsync(bot, "alex");

        await bot.AskToStopAsync();
        var body = await Probe.UntilAsync(bot.Address, HttpStatusCode.ServiceUnavailable);

        Assert.Equal(("failed", "ok"), (body.StateOf("process"), body.StateOf("database")));
        Assert.Equal(HttpStatusCode.OK, (await Probe.AliveAsync(bot.Address)).Status);
        Assert.Equal(Delivery.Refused, await DeliverAsync(bot, "kim"));
        Assert.Equal(Delivery.Refused, await waiting);
        Assert.False(turn.IsCompleted);

        held.SetResult();
        await turn; // was answered 200
        Assert.Equal(0, await bot.EndAsync());
        Assert.Equal("workloads", alex.PageShown());
        Assert.Equal(["Contoso"], await bot.ColumnAsync("SELECT customer FROM draft"));
        // Both events of the install, "new note" and "Contoso"; what the last of them keeps it keeps after its answer.
        Assert.Equal(["4"], await bot.ColumnAsync("SELECT count(*) FROM turn"));
        Assert.DoesNotContain(bot.Channel.Sent, message => message["conversation"]!["id"]!.GetValue<string>() == "a:kim");
    }

    [Fact]
    public async Task Asked_to_end_while_nothing_happens_it_ends_at_once_and_properly()
    {
        await using var bot = await PublishedBot.StartAsync();
        Assert.Equal(0, await bot.StopAsync());
    }

    private static Task<Delivery> DeliverAsync(PublishedBot bot, string who)
    {
        var help = new JsonObject
        {
            ["type"] = "message", ["id"] = $"more-{who}", ["text"] = "help", ["channelId"] = "msteams", ["serviceUrl"] = bot.Channel.ServiceUrl,
            ["from"] = new JsonObject { ["id"] = $"29:{who}" }, ["recipient"] = new JsonObject { ["id"] = "28:bot" },
            ["conversation"] = new JsonObject { ["id"] = $"a:{who}", ["conversationType"] = "personal", ["tenantId"] = Tokens.Scene.Tenant },
        };
        return Delivery.OfAsync(bot.Address, help, bot.Scene.Good().Signed());
    }
}
