using System.Text;
using System.Text.Json;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema.Json;

namespace NotesBot.Tests.BotFramework.Builder;

public sealed class StateJsonTests
{
    private static Dictionary<string, object> State => new()
    {
        ["text"] = "“quoted” \"and\" 证书\n",
        ["none"] = null!,
        ["numbers"] = new List<object> { 1, 2L, 0.5, true },
        ["parsed"] = JsonElement.Parse("""{ "a": [1, "b"] }"""),
        ["dialogs"] = new DialogState(
        [
            new DialogInstance
            {
                Id = "prompt",
                StackIndex = 1,
                Version = "2",
                State = new Dictionary<string, object>
                {
                    ["options"] = new PromptOptions { Prompt = MessageFactory.Text("Which?"), Choices = ChoiceFactory.ToChoices(["a", "b"]).ToList() },
                    ["state"] = new SortedDictionary<string, object> { ["AttemptCount"] = 3 },
                },
            },
            new DialogInstance { Id = "bare" },
        ]),
    };

    [Fact]
    public void State_is_written_as_the_serializer_writes_it()
    {
        using var wanted = JsonDocument.Parse(SchemaJson.ToJson(State));
        using var written = JsonDocument.Parse(StateJson.Of(State));
        Assert.True(JsonElement.DeepEquals(wanted.RootElement, written.RootElement), Encoding.UTF8.GetString(StateJson.Of(State)));
    }

    [Fact]
    public void A_change_at_any_depth_shows_and_nothing_else_does()
    {
        var state = State;
        var before = StateJson.Of(state);
        Assert.Equal(before, StateJson.Of(state));

        ((DialogState)state["dialogs"]).DialogStack[0].State["more"] = "x";
        Assert.NotEqual(before, StateJson.Of(state));
    }
}
