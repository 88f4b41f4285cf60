using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;

namespace NotesBot.Tests.BotFramework.Dialogs;

/// <summary>Conversations over every prompt, with a restart before every turn.</summary>
public sealed class RestartTests
{
    public static TheoryData<StateShape> Shapes => StateShapes.All;

    [Theory]
    [MemberData(nameof(Shapes))]
    public async Task A_waterfall_through_all_prompts_survives_restarts(StateShape shape)
    {
        var chat = new DialogChat(Survey, shape.Storage());

        Assert.Equal(["Name?"], await chat.Say("hi"));
        Assert.Equal(["Which size? (1) Small or (2) Large"], await chat.Say("Ada"));
        Assert.Equal(["Which size? (1) Small or (2) Large"], await chat.Say("dunno"));
        Assert.Equal(["How many?"], await chat.Say("the second one"));
        Assert.Equal(["A number, please."], await chat.Say("lots"));
        Assert.Equal(["Sure? (1) Yes or (2) No"], await chat.Say("12"));
        Assert.Equal(["Ada: 12 Large, sure: True"], await chat.Say("yep"));
        Assert.Equal(DialogTurnStatus.Complete, chat.Result.Status);
        Assert.Equal("done", chat.Result.Result);
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public async Task Components_within_components_keep_their_own_stacks(StateShape shape)
    {
        var chat = new DialogChat(() => Component("outer", Component("middle", Survey())), shape.Storage());

        Assert.Equal(["Name?"], await chat.Say("hi"));
        Assert.Equal(["Which size? (1) Small or (2) Large"], await chat.Say("Ada"));
        Assert.Equal(["How many?"], await chat.Say("small"));
        await chat.Say("3");
        Assert.Equal(["Ada: 3 Small, sure: False"], await chat.Say("no"));
        Assert.Equal("done", chat.Result.Result);
        Assert.Equal(["Name?"], await chat.Say("again"));
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public async Task A_waterfall_in_the_middle_ends_when_its_steps_were_taken_away(StateShape shape)
    {
        var steps = 3;
        var chat = new DialogChat(() => Counting(steps), shape.Storage());
        await chat.Say("one");
        await chat.Say("two");
        Assert.Equal(["step 2"], await chat.Say("three"));

        steps = 1;
        Assert.Empty(await chat.Say("four"));
        Assert.Equal(DialogTurnStatus.Complete, chat.Result.Status);
        Assert.Equal("four", chat.Result.Result);
    }

    [Fact]
    public async Task A_memory_storage_gives_options_and_values_back_as_what_they_were()
    {
        var chat = new DialogChat(
            () => new WaterfallDialog("typed",
            [
                async (step, cancellationToken) =>
                {
                    step.Values["list"] = new List<string> { "a", "b" };
                    step.Values["number"] = 7;
                    step.Values["trip"] = new Trip { To = "Oslo" };
                    await step.Context.SendActivityAsync("go on", cancellationToken: cancellationToken);
                    return Dialog.EndOfTurn;
                },
                async (step, cancellationToken) =>
                {
                    var (options, trip) = ((Trip)step.Options, (Trip)step.Values["trip"]);
                    var list = (List<string>)step.Values["list"];
                    var text = $"{options.To} {trip.To} {string.Join(',', list)} {(int)step.Values["number"]}";
                    await step.Context.SendActivityAsync(text, cancellationToken: cancellationToken);
                    return await step.EndDialogAsync(null, cancellationToken);
                },
            ]),
            new MemoryStorage(),
            new Trip { To = "Rome" });

        await chat.Say("hi");
        Assert.Equal(["Rome Oslo a,b 7"], await chat.Say("go"));
    }

    [Fact]
    public async Task No_type_names_are_stored()
    {
        var storage = new TextStorage(StateShape.Json);
        var chat = new DialogChat(() => Component("outer", Survey()), storage, new Trip { To = "Rome" });
        await chat.Say("hi");
        await chat.Say("Ada");

        var text = Assert.Single(storage.Texts).Value;
        Assert.Contains("\"Rome\"", text, StringComparison.Ordinal);
        Assert.DoesNotContain("$type", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Microsoft.Bot", text, StringComparison.Ordinal);
        Assert.DoesNotContain(nameof(RestartTests), text, StringComparison.Ordinal);
    }

    private static ComponentDialog Component(string id, Dialog inner) => new ComponentDialog(id).AddDialog(inner);

    private static WaterfallDialog Counting(int steps) => new("counting", Enumerable.Range(0, steps).Select<int, WaterfallStep>(
        index => async (step, cancellationToken) =>
        {
            await step.Context.SendActivityAsync($"step {index}", cancellationToken: cancellationToken);
            return Dialog.EndOfTurn;
        }));

    private static ComponentDialog Survey()
    {
        var survey = new ComponentDialog("survey");
        survey.AddDialog(new WaterfallDialog("steps",
        [
            (step, cancellationToken) => step.PromptAsync("text", Ask("Name?"), cancellationToken),
            (step, cancellationToken) =>
            {
                step.Values["name"] = step.Result;
                var ask = Ask("Which size?");
                ask.Choices = ChoiceFactory.ToChoices(["Small", "Large"]);
                return step.PromptAsync("choice", ask, cancellationToken);
            },
            (step, cancellationToken) =>
            {
                step.Values["size"] = ((FoundChoice)step.Result).Value;
                var ask = Ask("How many?");
                ask.RetryPrompt = MessageFactory.Text("A number, please.");
                return step.PromptAsync("number", ask, cancellationToken);
            },
            (step, cancellationToken) =>
            {
                step.Values["count"] = (int)step.Result;
                return step.PromptAsync("confirm", Ask("Sure?"), cancellationToken);
            },
            async (step, cancellationToken) =>
            {
                var values = step.Values;
                var text = string.Create(
                    CultureInfo.InvariantCulture, $"{values["name"]}: {values["count"]} {values["size"]}, sure: {step.Result}");
                await step.Context.SendActivityAsync(text, cancellationToken: cancellationToken);
                return await step.EndDialogAsync("done", cancellationToken);
            },
        ]));
        survey.AddDialog(new TextPrompt("text"));
        survey.AddDialog(new ChoicePrompt("choice"));
        survey.AddDialog(new NumberPrompt<int>("number"));
        survey.AddDialog(new ConfirmPrompt("confirm"));
        return survey;
    }

    private static PromptOptions Ask(string text) => new() { Prompt = MessageFactory.Text(text) };

    private sealed class Trip
    {
        public string To { get; set; } = "";
    }
}
