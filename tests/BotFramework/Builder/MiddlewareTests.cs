using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.TraceExtensions;
using Microsoft.Bot.Schema;

namespace NotesBot.Tests.BotFramework.Builder;

/// <summary>Middleware that comes with the library.</summary>
public sealed class MiddlewareTests
{
    [Fact]
    public async Task A_bot_that_takes_its_time_is_shown_typing_again_and_again()
    {
        var adapter = new TestAdapter().Use(new ShowTypingMiddleware(delay: 0, period: 1));
        await adapter.ProcessActivityAsync(Turns.Message(), async (turn, ct) =>
        {
            Assert.Equal("typing", (await adapter.GetNextReplyAsync(ct)).Type);
            Assert.Equal("typing", (await adapter.GetNextReplyAsync(ct)).Type);
            Assert.False(turn.Responded);
            await turn.SendActivityAsync("done", cancellationToken: ct);
        });
        var rest = adapter.ActiveQueue.Select(reply => reply.Type).ToList();
        Assert.Contains("message", rest);
    }

    [Fact]
    public async Task After_a_turn_nobody_types_even_if_it_failed()
    {
        var adapter = new TestAdapter().Use(new ShowTypingMiddleware(delay: 0, period: 1));
        await Assert.ThrowsAsync<InvalidDataException>(() => adapter.ProcessActivityAsync(Turns.Message(), async (_, ct) =>
        {
            await adapter.GetNextReplyAsync(ct);
            throw new InvalidDataException();
        }));
        adapter.ActiveQueue.Clear();
        using var limit = new CancellationTokenSource(TimeSpan.FromMilliseconds(30));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => adapter.GetNextReplyAsync(limit.Token));
    }

    [Fact]
    public async Task A_bot_that_answers_at_once_is_not_shown_typing()
    {
        var adapter = new TestAdapter().Use(new ShowTypingMiddleware(delay: 60_000));
        await adapter.ProcessActivityAsync(Turns.Message(), (turn, ct) => turn.SendActivityAsync("done", cancellationToken: ct));
        Assert.Equal(["message"], adapter.ActiveQueue.Select(reply => reply.Type));
    }

    [Fact]
    public async Task Typing_that_can_not_be_shown_is_no_fault_of_the_turn()
    {
        var adapter = new Deaf();
        adapter.Use(new ShowTypingMiddleware(delay: 0, period: 1));
        await adapter.RunAsync(async () => await adapter.Asked.Task);
    }

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(0, 0)]
    public void Typing_needs_a_time_that_makes_sense(int delay, int period) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ShowTypingMiddleware(delay, period));

    [Fact]
    public async Task A_registered_service_is_there_in_each_turn()
    {
        var basket = new Basket();
        var adapter = new TestAdapter().Use(new RegisterClassMiddleware<Basket>(basket)).Use(new RegisterClassMiddleware<Basket>(basket, "mine"));
        await adapter.ProcessActivityAsync(Turns.Message(), (turn, _) =>
        {
            Assert.Same(basket, turn.TurnState.Get<Basket>());
            Assert.Same(basket, turn.TurnState.Get<Basket>("mine"));
            return Task.CompletedTask;
        });
    }

    [Fact]
    public async Task A_trace_says_what_kind_of_data_it_has_and_where_it_was_made()
    {
        var adapter = new TestAdapter(sendTraceActivity: true);
        using var turn = Turns.Of(Turns.Message(), adapter);
        await turn.TraceActivityAsync("basket", new Basket());
        var trace = Assert.IsType<Activity>(adapter.GetNextReply());
        Assert.Equal(
            ("trace", "basket", "Basket", nameof(A_trace_says_what_kind_of_data_it_has_and_where_it_was_made)),
            (trace.Type, trace.Name, trace.ValueType, trace.Label));
    }

    // A channel that takes nothing.
    private sealed class Deaf : BotAdapter
    {
        public TaskCompletionSource Asked { get; } = new();

        public async Task RunAsync(Func<Task> bot)
        {
            using var turn = Turns.Of(Turns.Message(), this);
            await RunPipelineAsync(turn, (_, _) => bot(), default);
        }

        public override Task<ResourceResponse[]> SendActivitiesAsync(
            ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
        {
            Asked.TrySetResult();
            throw new InvalidDataException();
        }

        public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
            throw new NotSupportedException();

        public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) =>
            throw new NotSupportedException();
    }
}
