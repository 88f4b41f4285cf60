using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;

namespace NotesBot.Tests.BotFramework.Dialogs;

public sealed class DialogEventTests
{
    [Fact]
    public async Task An_event_rises_from_the_innermost_dialog_and_is_offered_twice_to_each()
    {
        var heard = new List<string>();
        var chat = new DialogChat(() => Nested(heard));
        await chat.Say("hi");
        heard.Clear();

        chat.Instead = async dc => Assert.False(await dc.EmitEventAsync("news", 1, bubble: true, fromLeaf: true));
        await chat.Say("x");
        Assert.Equal(["pre leaf", "pre inner", "pre outer", "post outer", "post inner", "post leaf"], heard);
    }

    [Fact]
    public async Task An_event_that_does_not_bubble_stays_where_it_is_emitted()
    {
        var heard = new List<string>();
        var chat = new DialogChat(() => Nested(heard));
        await chat.Say("hi");
        heard.Clear();

        chat.Instead = dc => dc.EmitEventAsync("news", 1, bubble: false);
        await chat.Say("x");
        Assert.Equal(["pre outer", "post outer"], heard);
    }

    [Fact]
    public async Task What_handles_an_event_ends_its_rise()
    {
        var heard = new List<string>();
        var chat = new DialogChat(() => Nested(heard, handledBy: "inner"));
        await chat.Say("hi");
        heard.Clear();

        chat.Instead = async dc => Assert.True(await dc.EmitEventAsync("news", 1, bubble: true, fromLeaf: true));
        await chat.Say("x");
        Assert.Equal(["pre leaf", "pre inner"], heard);
    }

    [Fact]
    public async Task Containers_hear_when_their_dialogs_have_changed_since_the_last_turn()
    {
        var heard = new List<string>();
        var steps = 1;
        var chat = new DialogChat(() => new Listening("outer", [], null).AddDialog(
            new Listening("inner", heard, null, DialogEvents.VersionChanged).AddDialog(
                new WaterfallDialog("steps", Enumerable.Repeat<WaterfallStep>((_, _) => Task.FromResult(Dialog.EndOfTurn), steps)))));
        await chat.Say("hi");

        steps = 2;
        await chat.Say("on");
        Assert.Equal(["pre inner", "post inner"], heard);
    }

    [Fact]
    public async Task An_error_that_a_dialog_handles_lets_the_turn_be_tried_again()
    {
        var tries = 0;
        var root = new Handling("root", [DialogEvents.Error]);
        root.AddDialog(new WaterfallDialog("steps",
        [
            (_, _) => Task.FromResult(Dialog.EndOfTurn),
            (step, cancellationToken) => ++tries == 1
                ? throw new InvalidOperationException("once")
                : step.EndDialogAsync(null, cancellationToken),
        ]));

        await Run(root).Send("hi").Send("go").StartTestAsync();
        Assert.Equal(1, tries);
    }

    [Fact]
    public async Task An_error_that_nobody_handles_comes_out()
    {
        var root = new WaterfallDialog("steps", [(_, _) => throw new InvalidOperationException("always")]);
        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => Run(root).Send("hi").StartTestAsync());
        Assert.Equal("always", error.Message);
    }

    [Fact]
    public async Task Running_begins_again_in_the_turn_after_the_end()
    {
        var root = new ComponentDialog("root")
            .AddDialog(new WaterfallDialog("steps",
            [
                (step, cancellationToken) => step.PromptAsync(
                    "text", new PromptOptions { Prompt = MessageFactory.Text("Name?") }, cancellationToken),
                async (step, cancellationToken) =>
                {
                    await step.Context.SendActivityAsync($"Hello {step.Result}", cancellationToken: cancellationToken);
                    return await step.EndDialogAsync(null, cancellationToken);
                },
            ]))
            .AddDialog(new TextPrompt("text"));

        await Run(root).Test("hi", "Name?").Test("Ada", "Hello Ada").Test("hi", "Name?").StartTestAsync();
    }

    private static TestFlow Run(Dialog root)
    {
        var state = new ConversationState(new MemoryStorage());
        var adapter = new TestAdapter(sendTraceActivity: false).Use(new AutoSaveStateMiddleware(state));
        return new TestFlow(adapter, (turn, cancellationToken) =>
            root.RunAsync(turn, state.CreateProperty<DialogState>("DialogState"), cancellationToken));
    }

    private static ComponentDialog Nested(List<string> heard, string? handledBy = null) =>
        new Listening("outer", heard, handledBy).AddDialog(
            new Listening("inner", heard, handledBy).AddDialog(new Leaf(heard)));

    private sealed class Listening(string id, List<string> heard, string? handledBy, string name = "news") : ComponentDialog(id)
    {
        protected override Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken) =>
            Heard("pre", e);

        protected override Task<bool> OnPostBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken) =>
            Heard("post", e);

        private Task<bool> Heard(string when, DialogEvent e)
        {
            if (e.Name == name)
            {
                heard.Add($"{when} {Id}");
            }

            return Task.FromResult(e.Name == name && Id == handledBy);
        }
    }

    private sealed class Leaf(List<string> heard) : Dialog("leaf")
    {
        public override Task<DialogTurnResult> BeginDialogAsync(
            DialogContext dc, object? options = null, CancellationToken cancellationToken = default) => Task.FromResult(EndOfTurn);

        protected override Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
        {
            heard.Add("pre leaf");
            return Task.FromResult(false);
        }

        protected override Task<bool> OnPostBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
        {
            heard.Add("post leaf");
            return Task.FromResult(false);
        }
    }

    private sealed class Handling(string id, string[] names) : ComponentDialog(id)
    {
        public override Task<bool> OnDialogEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken) =>
            Task.FromResult(names.Contains(e.Name));
    }
}
