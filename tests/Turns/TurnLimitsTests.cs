using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using NotesBot.Tests.Stores;
using NotesBot.Tests.Watching;
using NotesBot.Turns;
using NotesBot.Watching;

namespace NotesBot.Tests.Turns;

/// <summary>Turns that wait for others, by a clock that the test moves.</summary>
public sealed class TurnLimitsTests : IDisposable
{
    private readonly SteppedClock clock = new();
    private readonly ApplicationLifetime lifetime = new(NullLogger<ApplicationLifetime>.Instance);
    private readonly ServiceProvider services = new ServiceCollection().AddMetrics().AddSingleton<NotesBotMeter>().BuildServiceProvider();
    private readonly TurnLimits limits;
    private readonly OneTurnAtATime gate;
    private readonly TemporarySqlite file = new();
    private readonly TaskCompletionSource held = new();

    public TurnLimitsTests()
    {
        var options = Options.Create(new LoadOptions { TurnsAtOnce = 2, TurnsWaiting = 1, TurnsPerConversation = 3, WaitSeconds = 10 });
        limits = new TurnLimits(options, lifetime, clock, services.GetRequiredService<NotesBotMeter>());
        gate = new OneTurnAtATime(limits, file.Database);
    }

    public void Dispose()
    {
        limits.Dispose();
        services.Dispose();
        file.Dispose();
    }

    [Fact]
    public async Task Who_has_waited_so_long_that_the_answer_would_come_too_late_is_refused()
    {
        var running = TurnAsync("alex", held.Task);
        var waiting = TurnAsync("alex");
        clock.Advance(TimeSpan.FromSeconds(9));
        Assert.False(waiting.IsCompleted);

        clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal("waited_too_long", await RefusedAsync(waiting));
        Assert.False(running.IsCompleted);
        await EndAsync(running);
    }

    [Fact]
    public async Task Who_waits_for_other_conversations_is_refused_as_late()
    {
        Task[] running = [TurnAsync("alex", held.Task), TurnAsync("kim", held.Task)];
        var waiting = TurnAsync("lee");

        clock.Advance(TimeSpan.FromSeconds(10));

        Assert.Equal("waited_too_long", await RefusedAsync(waiting));
        await EndAsync(running);
    }

    [Fact]
    public async Task Who_finds_all_places_taken_is_refused_at_once()
    {
        Task[] others = [TurnAsync("alex", held.Task), TurnAsync("kim", held.Task), TurnAsync("lee")];

        Assert.Equal("all_full", await RefusedAsync(TurnAsync("mo")));
        await EndAsync(others);
    }

    [Fact]
    public async Task A_conversation_takes_no_more_than_its_own_places()
    {
        Task[] ofOne = [TurnAsync("alex", held.Task), TurnAsync("alex"), TurnAsync("alex")];

        Assert.Equal("conversation_full", await RefusedAsync(TurnAsync("alex")));
        await TurnAsync("kim");
        await EndAsync(ofOne);
    }

    [Fact]
    public async Task Once_the_bot_stops_nobody_begins_and_who_runs_goes_on()
    {
        var running = TurnAsync("alex", held.Task);
        var waiting = TurnAsync("alex");
        var ended = limits.EndedAsync();

        lifetime.StopApplication();

        Assert.Equal("stopping", await RefusedAsync(waiting));
        Assert.Equal("stopping", await RefusedAsync(TurnAsync("kim")));
        Assert.False(running.IsCompleted);
        Assert.False(ended.IsCompleted);
        await EndAsync(running);
        await ended;
    }

    [Fact]
    public async Task Who_waits_longer_than_the_channel_leaves_its_place()
    {
        var running = TurnAsync("alex", held.Task);
        using var patience = new CancellationTokenSource();
        var waiting = TurnAsync("alex", cancellationToken: patience.Token);

        await patience.CancelAsync();

        Assert.Equal("waited_too_long", await RefusedAsync(waiting));
        await EndAsync(running);
    }

    [Fact]
    public async Task A_turn_that_fails_leaves_its_place()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => TurnAsync("alex", Task.FromException(new InvalidOperationException())));
        await EndAsync();
    }

    private async Task TurnAsync(string who, Task? until = null, CancellationToken cancellationToken = default)
    {
        using var context = new TurnContext(
            new TestAdapter(), new Activity(ActivityTypes.Message) { ChannelId = "msteams", Conversation = new ConversationAccount(id: who) });
        await gate.OnTurnAsync(context, _ => until ?? Task.CompletedTask, cancellationToken);
    }

    private static async Task<string> RefusedAsync(Task turn) =>
        (await Assert.ThrowsAsync<RefusedTurnException>(() => turn.WaitAsync(TimeSpan.FromSeconds(60)))).Reason;

    private async Task EndAsync(params Task[] turns)
    {
        held.TrySetResult();
        await Task.WhenAll(turns);
        Assert.Equal((0, 0), (limits.Running, gate.Conversations));
    }
}
