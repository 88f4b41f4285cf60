using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Testing;
using Microsoft.Bot.Builder.Testing.XUnit;
using Microsoft.Bot.Schema;
using Xunit.Abstractions;

namespace NotesBot.Tests.BotFramework.Testing;

public sealed class DialogTestClientTests
{
    [Fact]
    public async Task It_begins_the_dialog_with_its_options_and_says_what_the_turn_came_to()
    {
        var client = new DialogTestClient("msteams", Greeting(), "Good morning");

        Assert.Equal("Good morning, name?", (await client.SendActivityAsync<IMessageActivity>("hi")).Text);
        Assert.Equal(DialogTurnStatus.Waiting, client.DialogTurnResult.Status);
        Assert.Equal("greeting", client.DialogContext.ActiveDialog.Id);
        Assert.Equal("msteams", client.DialogContext.Context.Activity.ChannelId);

        Assert.Equal("Hello Ada", (await client.SendActivityAsync<IMessageActivity>("Ada")).Text);
        Assert.Equal("Bye", client.GetNextReply<IMessageActivity>().Text);
        Assert.Null(client.GetNextReply<IMessageActivity>());
        Assert.Equal((DialogTurnStatus.Complete, "Ada"), (client.DialogTurnResult.Status, client.DialogTurnResult.Result));
    }

    [Fact]
    public async Task It_takes_an_adapter_and_a_state_and_sends_any_activity()
    {
        var state = new ConversationState(new MemoryStorage());
        var adapter = new TestAdapter("test");
        var client = new DialogTestClient(adapter, Greeting(), conversationState: state);

        Assert.Same(state, client.ConversationState);
        var hello = adapter.MakeActivity("hi");
        Assert.Equal("Hello, name?", (await client.SendActivityAsync<IMessageActivity>(hello)).Text);
    }

    [Fact]
    public async Task The_logger_writes_what_both_said()
    {
        var output = new Lines();
        var client = new DialogTestClient("test", Greeting(), middlewares: [new XUnitDialogTestLogger(output)]);
        await client.SendActivityAsync<IMessageActivity>("hi there");
        await client.SendActivityAsync<IMessageActivity>(new Activity(ActivityTypes.Typing));

        Assert.Contains(output.Written, line => line.Contains("User:  hi there", StringComparison.Ordinal));
        Assert.Contains(output.Written, line => line.Contains("Text = Hello, name?", StringComparison.Ordinal));
        Assert.Contains(output.Written, line => line.Contains("\"type\": \"typing\"", StringComparison.Ordinal));
    }

    [Fact]
    public void Test_data_survives_the_runner()
    {
        var row = new TestDataObject(new Row("a", 2, [new Row("b", 3, [])]));
        var carrier = new Carried();
        row.Serialize(carrier);
        var carried = new TestDataObject();
        carried.Deserialize(carrier);

        Assert.Equal(row.TestObject, carried.TestObject);
        Assert.Equal("b", Assert.Single(carried.GetObject<Row>().Inner).Name);
    }

    private static ComponentDialog Greeting() => new ComponentDialog("greeting")
        .AddDialog(new WaterfallDialog("steps",
        [
            (step, cancellationToken) => step.PromptAsync(
                "text", new PromptOptions { Prompt = MessageFactory.Text($"{step.Options ?? "Hello"}, name?") }, cancellationToken),
            async (step, cancellationToken) =>
            {
                await step.Context.SendActivityAsync($"Hello {step.Result}", cancellationToken: cancellationToken);
                await step.Context.SendActivityAsync("Bye", cancellationToken: cancellationToken);
                return await step.EndDialogAsync(step.Result, cancellationToken);
            },
        ]))
        .AddDialog(new TextPrompt("text"));

    private sealed record Row(string Name, int Number, List<Row> Inner);

    private sealed class Lines : ITestOutputHelper
    {
        public List<string> Written { get; } = [];

        public void WriteLine(string message) => Written.Add(message);

        public void WriteLine(string format, params object[] args) =>
            throw new InvalidOperationException("A chat may hold braces: it is no format.");
    }

    private sealed class Carried : IXunitSerializationInfo
    {
        private readonly Dictionary<string, object> _values = [];

        public void AddValue(string key, object value, Type? type = null) => _values[key] = value;

        public object GetValue(string key, Type type) => _values[key];

        public T GetValue<T>(string key) => (T)_values[key];
    }
}
