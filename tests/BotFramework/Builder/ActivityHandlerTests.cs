using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace NotesBot.Tests.BotFramework.Builder;

public sealed class ActivityHandlerTests
{
    [Theory]
    [InlineData("message", "MessageActivity")]
    [InlineData("messageUpdate", "MessageUpdateActivity")]
    [InlineData("messageDelete", "MessageDeleteActivity")]
    [InlineData("conversationUpdate", "ConversationUpdateActivity")]
    [InlineData("messageReaction", "MessageReactionActivity")]
    [InlineData("event", "EventActivity", "Event")]
    [InlineData("endOfConversation", "EndOfConversationActivity")]
    [InlineData("typing", "TypingActivity")]
    [InlineData("installationUpdate", "InstallationUpdateActivity")]
    [InlineData("command", "CommandActivity")]
    [InlineData("commandResult", "CommandResultActivity")]
    [InlineData("something new", "Unrecognized")]
    public async Task Every_kind_of_activity_has_its_method(string type, params string[] methods) =>
        Assert.Equal(methods, await MethodsAsync(new Activity(type)));

    [Fact]
    public async Task A_token_response_is_an_event_of_its_own() =>
        Assert.Equal(["EventActivity", "TokenResponseEvent"], await MethodsAsync(new Activity("event") { Name = "tokens/response" }));

    [Theory]
    [InlineData("add", "InstallationUpdateAdd")]
    [InlineData("add-upgrade", "InstallationUpdateAdd")]
    [InlineData("remove", "InstallationUpdateRemove")]
    [InlineData("remove-upgrade", "InstallationUpdateRemove")]
    public async Task An_installation_is_added_or_removed(string action, string method) => Assert.Equal(
        ["InstallationUpdateActivity", method], await MethodsAsync(new Activity("installationUpdate") { Action = action }));

    [Fact]
    public async Task Who_joins_is_welcomed_unless_it_is_the_bot_alone()
    {
        Assert.Equal(["ConversationUpdateActivity", "MembersAdded"], await MethodsAsync(Update(added: ["bot", "u1"])));
        Assert.Equal(["ConversationUpdateActivity"], await MethodsAsync(Update(added: ["bot"])));
    }

    [Fact]
    public async Task Who_leaves_is_noticed_unless_it_is_the_bot_alone_or_somebody_joined_too()
    {
        Assert.Equal(["ConversationUpdateActivity", "MembersRemoved"], await MethodsAsync(Update(removed: ["u1"])));
        Assert.Equal(["ConversationUpdateActivity"], await MethodsAsync(Update(removed: ["bot"])));
        Assert.Equal(["ConversationUpdateActivity"], await MethodsAsync(Update(added: ["bot"], removed: ["u1"])));
    }

    [Fact]
    public async Task Reactions_are_added_and_removed_in_this_order()
    {
        var activity = new Activity("messageReaction") { ReactionsAdded = [new MessageReaction("like")], ReactionsRemoved = [new MessageReaction("sad")] };
        Assert.Equal(["MessageReactionActivity", "ReactionsAdded", "ReactionsRemoved"], await MethodsAsync(activity));
    }

    [Fact]
    public async Task An_activity_without_a_type_is_a_mistake()
    {
        using var turn = Turns.Of(new Activity());
        await Assert.ThrowsAsync<ArgumentException>(() => new RecordingHandler().OnTurnAsync(turn));
        await Assert.ThrowsAsync<ArgumentNullException>(() => new RecordingHandler().OnTurnAsync(null));
    }

    [Fact]
    public async Task A_handler_answers_through_its_turn()
    {
        var adapter = new TestAdapter();
        await new TestFlow(adapter, new Echo()).Test("hi", "echo hi").StartTestAsync();
    }

    private static async Task<List<string>> MethodsAsync(Activity activity)
    {
        var handler = new RecordingHandler();
        activity.Recipient = new ChannelAccount("bot");
        using var turn = Turns.Of(activity);
        await handler.OnTurnAsync(turn);
        return handler.Seen;
    }

    private static Activity Update(string[]? added = null, string[]? removed = null) => new("conversationUpdate")
    {
        MembersAdded = added?.Select(id => new ChannelAccount(id)).ToList(),
        MembersRemoved = removed?.Select(id => new ChannelAccount(id)).ToList(),
    };

    private sealed class Echo : ActivityHandler
    {
        protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) =>
            turnContext.SendActivityAsync("echo " + turnContext.Activity.Text, cancellationToken: cancellationToken);
    }
}
