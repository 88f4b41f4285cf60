using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace NotesBot.Tests.BotFramework.Builder;

/// <summary>A turn on its way through middleware to the bot.</summary>
public sealed class PipelineTests
{
    private readonly List<string> seen = [];
    private readonly TestAdapter adapter = new();

    [Fact]
    public async Task Middleware_runs_in_its_order_and_unwinds_in_reverse()
    {
        adapter.Use(Around("a")).Use(Around("b"));
        await SayAsync(Bot);
        Assert.Equal(["a>", "b>", "bot", "<b", "<a"], seen);
        Assert.Equal(2, adapter.MiddlewareSet.Count());
    }

    [Fact]
    public async Task Middleware_that_does_not_go_on_ends_the_turn()
    {
        adapter.Use(Around("a")).Use(new Step((_, _, _) => Task.CompletedTask)).Use(Around("c"));
        await SayAsync(Bot);
        Assert.Equal(["a>", "<a"], seen);
    }

    [Fact]
    public async Task A_set_within_a_set_keeps_the_order()
    {
        adapter.Use(Around("a")).Use(new MiddlewareSet().Use(Before("b")).Use(Before("c"))).Use(Around("d"));
        await SayAsync(Bot);
        Assert.Equal(["a>", "b", "c", "d>", "bot", "<d", "<a"], seen);
    }

    [Fact]
    public async Task What_the_bot_throws_reaches_the_middleware_and_then_the_caller()
    {
        adapter.Use(Around("a")).Use(new Step(async (_, next, ct) =>
        {
            try
            {
                await next(ct);
            }
            catch (InvalidDataException)
            {
                seen.Add("caught");
                throw;
            }
        }));
        await Assert.ThrowsAsync<InvalidDataException>(() => SayAsync((_, _) => throw new InvalidDataException()));
        Assert.Equal(["a>", "caught"], seen);
    }

    [Fact]
    public async Task A_handler_of_faults_takes_what_a_turn_throws()
    {
        adapter.OnTurnError = async (turn, fault) => await turn.SendActivityAsync(fault.Message);
        await SayAsync((_, _) => throw new InvalidDataException("oops"));
        Assert.Equal("oops", adapter.GetNextReply().AsMessageActivity().Text);
    }

    [Fact]
    public async Task A_turn_runs_in_the_culture_of_its_activity_and_the_caller_keeps_its_own()
    {
        var before = CultureInfo.CurrentCulture;
        var activity = Turns.Message();
        activity.Locale = "de-DE";
        string? locale = null;
        await adapter.ProcessActivityAsync(activity, async (turn, ct) =>
        {
            await Task.Yield();
            seen.Add(CultureInfo.CurrentCulture.Name);
            locale = ((TurnContext)turn).Locale;
        });
        Assert.Equal(["de-DE"], seen);
        Assert.Equal("de-DE", locale);
        Assert.Equal(before, CultureInfo.CurrentCulture);
    }

    [Fact]
    public async Task A_language_that_does_not_exist_is_no_reason_to_fail()
    {
        var activity = Turns.Message();
        activity.Locale = "not a language!";
        await adapter.ProcessActivityAsync(activity, (turn, _) =>
        {
            seen.Add(((TurnContext)turn).Locale);
            return Task.CompletedTask;
        });
        Assert.Equal([CultureInfo.CurrentCulture.Name], seen);
    }

    [Theory]
    [InlineData("root")]
    [InlineData("x-klingon")]
    [InlineData("")]
    public async Task In_whatever_language_a_turn_is_its_numbers_can_be_read_and_written(string locale)
    {
        var activity = Turns.Message();
        activity.Locale = locale;
        await adapter.ProcessActivityAsync(activity, (_, _) =>
        {
            seen.Add(int.Parse("-5").ToString("N0"));
            return Task.CompletedTask;
        });
        Assert.Equal(["-5"], seen);
    }

    [Fact]
    public async Task A_conversation_is_continued_through_the_middleware()
    {
        adapter.Use(Around("a"));
        var reference = Turns.Message().GetConversationReference();
        await adapter.ContinueConversationAsync("bot", reference, async (turn, ct) => await turn.SendActivityAsync(turn.Activity.Name, cancellationToken: ct), default);
        Assert.Equal(["a>", "<a"], seen);
        var sent = (Activity)adapter.GetNextReply();
        Assert.Equal(("ContinueConversation", "c1", "u1"), (sent.Text, sent.Conversation.Id, sent.Recipient.Id));
    }

    [Fact]
    public async Task State_is_saved_at_the_end_of_a_turn_that_ended_well()
    {
        var state = new ConversationState(new MemoryStorage());
        var count = state.CreateProperty<int>("n");
        adapter.Use(new AutoSaveStateMiddleware(state));
        await SayAsync(CountAsync);
        await Assert.ThrowsAsync<InvalidDataException>(() => SayAsync(async (turn, ct) =>
        {
            await CountAsync(turn, ct);
            throw new InvalidDataException();
        }));
        await SayAsync(CountAsync);
        Assert.Equal(["1", "2", "2"], seen);

        async Task CountAsync(ITurnContext turn, CancellationToken ct)
        {
            var n = await count.GetAsync(turn, () => 0, ct) + 1;
            await count.SetAsync(turn, n, ct);
            seen.Add(n.ToString(CultureInfo.InvariantCulture));
        }
    }

    private Task Bot(ITurnContext turn, CancellationToken cancellationToken)
    {
        seen.Add("bot");
        return Task.CompletedTask;
    }

    private Task SayAsync(BotCallbackHandler bot) => adapter.ProcessActivityAsync(Turns.Message(), bot);

    private Step Around(string name) => new(async (_, next, ct) =>
    {
        seen.Add(name + ">");
        await next(ct);
        seen.Add("<" + name);
    });

    private Step Before(string name) => new((_, next, ct) =>
    {
        seen.Add(name);
        return next(ct);
    });

    private sealed class Step(Func<ITurnContext, NextDelegate, CancellationToken, Task> turn) : IMiddleware
    {
        public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default) =>
            turn(turnContext, next, cancellationToken);
    }
}
