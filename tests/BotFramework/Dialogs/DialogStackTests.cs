using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace NotesBot.Tests.BotFramework.Dialogs;

public sealed class DialogStackTests
{
    [Fact]
    public async Task Cancelling_takes_every_dialog_off_the_stack()
    {
        var ended = new List<string>();
        var chat = new DialogChat(() => Outer(ended));
        Assert.Equal(["Name?"], await chat.Say("hi"));

        chat.Instead = async dc => Assert.Equal(DialogTurnStatus.Cancelled, (await dc.CancelAllDialogsAsync()).Status);
        await chat.Say("stop");
        Assert.Equal(["outer:CancelCalled"], ended);

        chat.Instead = async dc => Assert.Equal(DialogTurnStatus.Empty, (await dc.CancelAllDialogsAsync()).Status);
        await chat.Say("stop");
    }

    [Fact]
    public async Task A_step_can_cancel_its_parents_too()
    {
        var ended = new List<string>();
        var chat = new DialogChat(() => new Component(
            "outer",
            new WaterfallDialog("steps", [(step, token) => step.CancelAllDialogsAsync(true, cancellationToken: token)]),
            ended));

        await chat.Say("hi");
        Assert.Equal(DialogTurnStatus.Complete, chat.Result.Status);
        Assert.Equal(["outer:CancelCalled"], ended);
    }

    [Fact]
    public async Task A_dialog_that_handles_the_event_stays_when_those_above_it_are_cancelled()
    {
        var chat = new DialogChat(() => new ComponentDialog("outer")
            .AddDialog(new Keeper("keeper"))
            .AddDialog(new TextPrompt("text")));
        Assert.Equal(["Name?"], await chat.Say("hi"));

        List<string> left = [];
        chat.Instead = async dc =>
        {
            await dc.Child.CancelAllDialogsAsync(false);
            left = dc.Child.Stack.ConvertAll(instance => instance.Id);
        };
        await chat.Say("stop");
        Assert.Equal(["keeper"], left);
    }

    [Fact]
    public async Task Reprompting_asks_the_innermost_prompt_again()
    {
        var chat = new DialogChat(() => Outer([]));
        await chat.Say("hi");

        chat.Instead = dc => dc.RepromptDialogAsync();
        Assert.Equal(["Name?"], await chat.Say("what was that?"));
    }

    [Fact]
    public async Task A_prompt_asks_again_when_a_dialog_on_top_of_it_ends()
    {
        var chat = new DialogChat(() => new ComponentDialog("outer")
            .AddDialog(new WaterfallDialog("steps", [(step, cancellationToken) => step.PromptAsync("text", Name, cancellationToken)]))
            .AddDialog(new TextPrompt("text"))
            .AddDialog(new WaterfallDialog("aside", [(step, cancellationToken) => step.EndDialogAsync(null, cancellationToken)])));
        await chat.Say("hi");

        chat.Instead = dc => dc.Child.BeginDialogAsync("aside");
        Assert.Equal(["Name?"], await chat.Say("by the way"));
    }

    [Fact]
    public async Task Replacing_a_dialog_starts_the_other_in_its_place_with_its_options()
    {
        var chat = new DialogChat(() => new WaterfallDialog("loop",
        [
            async (step, cancellationToken) =>
            {
                var round = (int?)step.Options ?? 0;
                await step.Context.SendActivityAsync($"round {round} at depth {step.Stack.Count}", cancellationToken: cancellationToken);
                return round == 2
                    ? await step.EndDialogAsync(round, cancellationToken)
                    : await step.ReplaceDialogAsync("loop", round + 1, cancellationToken);
            },
        ]));

        Assert.Equal(["round 0 at depth 1", "round 1 at depth 1", "round 2 at depth 1"], await chat.Say("hi"));
        Assert.Equal(2, chat.Result.Result);
    }

    [Fact]
    public async Task Next_goes_on_at_once_and_only_once()
    {
        var chat = new DialogChat(() => new WaterfallDialog("steps",
        [
            async (step, cancellationToken) =>
            {
                var result = await step.NextAsync("skipped", cancellationToken);
                await Assert.ThrowsAsync<InvalidOperationException>(() => step.NextAsync(null, cancellationToken));
                return result;
            },
            (step, cancellationToken) => step.EndDialogAsync($"{step.Result} {step.Reason} {step.Index}", cancellationToken),
        ]));

        await chat.Say("hi");
        Assert.Equal("skipped NextCalled 1", chat.Result.Result);
    }

    [Fact]
    public async Task A_waterfall_waits_through_activities_that_are_no_messages()
    {
        var chat = new DialogChat(() => new WaterfallDialog("steps",
        [
            (_, _) => Task.FromResult(Dialog.EndOfTurn),
            (step, cancellationToken) => step.EndDialogAsync(step.Result, cancellationToken),
        ]));
        await chat.Say("hi");

        var typing = chat.Adapter.MakeActivity();
        typing.Type = "typing";
        await chat.Send(typing);
        Assert.Equal(DialogTurnStatus.Waiting, chat.Result.Status);

        await chat.Say("on");
        Assert.Equal("on", chat.Result.Result);
    }

    [Fact]
    public async Task An_unknown_dialog_is_named_in_the_error_with_the_stack()
    {
        var chat = new DialogChat(() => new ComponentDialog("outer")
            .AddDialog(new WaterfallDialog("steps", [(step, token) => step.BeginDialogAsync("gone", null, token)])));

        var error = await Assert.ThrowsAsync<ArgumentException>(() => chat.Say("hi"));
        Assert.Contains("'gone'", error.Message, StringComparison.Ordinal);
        var where = Assert.IsType<Dictionary<string, object>>(error.Data[nameof(DialogContext)]);
        Assert.Equal(["steps", "outer"], Assert.IsType<List<string>>(where["Stack"]));
    }

    [Fact]
    public async Task A_dialog_is_found_in_the_sets_of_its_parents()
    {
        var chat = new DialogChat(() => new ComponentDialog("outer")
            .AddDialog(new ComponentDialog("inner").AddDialog(
                new WaterfallDialog("steps", [(step, cancellationToken) => step.PromptAsync("text", Name, cancellationToken)])))
            .AddDialog(new TextPrompt("text")));

        Assert.Equal(["Name?"], await chat.Say("hi"));
        await chat.Say("Ada");
        Assert.Equal("Ada", chat.Result.Result);
    }

    [Fact]
    public void Dialogs_of_one_id_are_numbered_and_the_same_dialog_is_added_once()
    {
        var (one, other, third) = (new TextPrompt("text"), new TextPrompt("text"), new TextPrompt("text"));
        var dialogs = new DialogSet().Add(one).Add(one).Add(other).Add(third);

        Assert.Equal(["text", "text2", "text3"], dialogs.GetDialogs().Select(dialog => dialog.Id));
        Assert.Same(other, dialogs.Find("text2"));
        Assert.Null(dialogs.Find("text4"));
    }

    [Fact]
    public async Task A_token_in_place_of_options_is_refused()
    {
        var chat = new DialogChat(() => Outer([]))
        {
            Instead = async dc => await Assert.ThrowsAsync<ArgumentException>(() => dc.BeginDialogAsync("outer", CancellationToken.None)),
        };
        await chat.Say("hi");
    }

    private static PromptOptions Name => new() { Prompt = MessageFactory.Text("Name?") };

    private static Component Outer(List<string> ended) => new(
        "outer",
        new ComponentDialog("inner")
            .AddDialog(new WaterfallDialog("steps", [(step, cancellationToken) => step.PromptAsync("text", Name, cancellationToken)]))
            .AddDialog(new TextPrompt("text")),
        ended);

    private sealed class Component : ComponentDialog
    {
        private readonly List<string> _ended;

        public Component(string id, Dialog inner, List<string> ended)
            : base(id)
        {
            _ended = ended;
            AddDialog(inner);
        }

        protected override Task OnEndDialogAsync(
            ITurnContext context, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
        {
            _ended.Add($"{Id}:{reason}");
            return Task.CompletedTask;
        }
    }

    private sealed class Keeper(string id) : Dialog(id)
    {
        public override Task<DialogTurnResult> BeginDialogAsync(
            DialogContext dc, object? options = null, CancellationToken cancellationToken = default) =>
            dc.PromptAsync("text", Name, cancellationToken);

        protected override Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken) =>
            Task.FromResult(e.Name == DialogEvents.CancelDialog);
    }
}
