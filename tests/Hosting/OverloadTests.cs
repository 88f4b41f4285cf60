using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using NotesBot.Stores;
using NotesBot.Tests.Chat;
using NotesBot.Tests.Turns;
using NotesBot.Turns;

namespace NotesBot.Tests.Hosting;

/// <summary>More comes than the bot takes on, while the channel's connector is slow.</summary>
public sealed class OverloadTests
{
    [Fact]
    public async Task What_does_not_fit_is_refused_at_once_and_done_when_it_comes_again()
    {
        await using var bot = await StartAsync(("Load:TurnsAtOnce", "2"), ("Load:TurnsWaiting", "3"));
        await using var channel = await Channel.StartAsync();
        var people = await InstalledAsync(bot, channel, 9);
        var (held, atOnce, together) = (new TaskCompletionSource(), 0, new ConcurrentQueue<int>());
        channel.Before = async _ =>
        {
            together.Enqueue(Interlocked.Increment(ref atOnce));
            await held.Task;
            Interlocked.Decrement(ref atOnce);
        };
        var wire = new Wire(bot, channel.ServiceUrl);
        var before = channel.Sent.Count;

        var deliveries = people.Select(id => (Activity: wire.Message("new note", id), Id: id))
            .Select(each => (each.Activity, each.Id, Task: Delivery.OfAsync(bot.Address, each.Activity))).ToList();
        var refused = await FirstAsync(deliveries.Select(each => each.Task), 4);
        Assert.All(refused, delivery => Assert.Equal(Delivery.Refused, delivery));

        held.SetResult();
        var all = await Task.WhenAll(deliveries.Select(each => each.Task));
        Assert.Equal(5, all.Count(Delivery.Answered.Equals));
        Assert.Equal(4, all.Count(Delivery.Refused.Equals));
        Assert.All(together, count => Assert.InRange(count, 1, 2));
        Assert.Equal(before + 5, channel.Sent.Count);

        foreach (var (activity, id, task) in deliveries)
        {
            Assert.Equal((await task).Equals(Delivery.Answered) ? 1 : 0, await DraftsAsync(bot, id));
            Assert.Equal(Delivery.Answered, await Delivery.OfAsync(bot.Address, activity));
            Assert.Equal(1, await DraftsAsync(bot, id));
        }

        Assert.Equal(before + 9, channel.Sent.Count);
        AssertNothingIsLeft(bot);
    }

    [Fact]
    public async Task One_conversation_that_floods_the_bot_holds_up_nobody_else()
    {
        await using var bot = await StartAsync(("Load:TurnsAtOnce", "2"), ("Load:TurnsWaiting", "0"), ("Load:TurnsPerConversation", "3"));
        await using var channel = await Channel.StartAsync();
        await InstalledAsync(bot, channel, 1);
        var kim = new ChatPerson(bot, channel, "kim");
        var held = new TaskCompletionSource();
        channel.Before = message => IsTo(message, "p0") ? held.Task : Task.CompletedTask;
        var wire = new Wire(bot, channel.ServiceUrl);
        var before = channel.Sent.Count(message => IsTo(message, "p0"));

        var flood = Enumerable.Range(0, 40).Select(_ => wire.Message("help", "p0")).ToList();
        var deliveries = flood.Select(activity => (activity, task: Delivery.OfAsync(bot.Address, activity))).ToList();
        var refused = await FirstAsync(deliveries.Select(each => each.task), 37);
        await kim.InstallAsync();
        await kim.TapAsync("role.set", ("role", "MVM"));
        await kim.WalkToAsync("review");

        Assert.All(refused, delivery => Assert.Equal(Delivery.Refused, delivery));
        Assert.Equal(3, deliveries.Count(each => !each.task.IsCompleted));
        held.SetResult();
        Assert.Equal(3, (await Task.WhenAll(deliveries.Select(each => each.task))).Count(Delivery.Answered.Equals));

        foreach (var (activity, task) in deliveries.Where(each => each.task.Result == Delivery.Refused))
        {
            Assert.Equal(Delivery.Answered, await Delivery.OfAsync(bot.Address, activity));
        }

        Assert.Equal(before + 40, channel.Sent.Count(message => IsTo(message, "p0")));
        AssertNothingIsLeft(bot);
    }

    [Fact]
    public async Task A_tap_that_is_refused_and_tapped_again_counts_once()
    {
        await using var bot = await StartAsync(("Load:TurnsPerConversation", "1"));
        await using var channel = await Channel.StartAsync();
        var alex = new ChatPerson(bot, channel);
        await alex.InstallAsync();
        await alex.TapAsync("role.set", ("role", "MVM"));
        await alex.WalkToAsync("summary");
        var (held, arrived) = (new TaskCompletionSource(), new TaskCompletionSource());
        channel.Before = _ =>
        {
            arrived.TrySetResult();
            return held.Task;
        };
        var wire = new Wire(bot, channel.ServiceUrl);
        var help = Delivery.OfAsync(bot.Address, wire.Message("help"));
        await arrived.Task;
        var tap = wire.Tap(alex.Cards[^1], "note.next", Walk.Inputs("summary"));

        Assert.Equal(Delivery.Refused, await Delivery.OfAsync(bot.Address, tap));
        held.SetResult();
        Assert.Equal(Delivery.Answered, await help);
        Assert.Equal("summary", (await DraftAsync(bot, "alex")).Page);

        Assert.Equal(Delivery.Answered, await Delivery.OfAsync(bot.Address, tap));
        Assert.Equal("next_action", (await DraftAsync(bot, "alex")).Page);
        AssertNothingIsLeft(bot);
    }

    private static Task<BotUnderTest> StartAsync(params (string Name, string Value)[] settings) =>
        BotUnderTest.StartAsync(settings: [("Load:WaitSeconds", "15"), ("Turns:Seconds", "60"), .. settings]);

    private static async Task<IReadOnlyList<string>> InstalledAsync(BotUnderTest bot, Channel channel, int count)
    {
        string[] ids = [.. Enumerable.Range(0, count).Select(number => $"p{number}")];
        foreach (var id in ids)
        {
            var person = new ChatPerson(bot, channel, id);
            await person.InstallAsync();
            await person.TapAsync("role.set", ("role", "MVM"));
        }

        return ids;
    }

    private static async Task<IReadOnlyList<Delivery>> FirstAsync(IEnumerable<Task<Delivery>> deliveries, int count)
    {
        var first = new List<Delivery>();
        await foreach (var delivery in Task.WhenEach(deliveries))
        {
            first.Add(await delivery);
            if (first.Count == count)
            {
                break;
            }
        }

        return first;
    }

    private static bool IsTo(JsonObject message, string id) => message["conversation"]!["id"]!.GetValue<string>() == $"a:{id}";

    private static async Task<int> DraftsAsync(BotUnderTest bot, string id) =>
        (await bot.Services.GetRequiredService<DraftStore>().OpenAsync($"contoso/{id}", CancellationToken.None)).Length;

    private static async Task<Draft> DraftAsync(BotUnderTest bot, string id) =>
        Assert.Single(await bot.Services.GetRequiredService<DraftStore>().OpenAsync($"contoso/{id}", CancellationToken.None));

    private static void AssertNothingIsLeft(BotUnderTest bot)
    {
        Assert.Equal(0, bot.Services.GetRequiredService<OneTurnAtATime>().Conversations);
        Assert.Equal(0, bot.Services.GetRequiredService<TurnLimits>().Running);
        Assert.DoesNotContain(bot.Log.Lines, line => line.StartsWith("Error", StringComparison.Ordinal));
    }
}
