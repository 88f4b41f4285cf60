using Microsoft.Bot.Builder;
using Newtonsoft.Json.Linq;

namespace NotesBot.Tests.BotFramework.Builder;

public sealed class StateScopeTests
{
    private readonly Dictionary<string, JObject> stored = [];
    private readonly MemoryStorage storage;

    public StateScopeTests() => storage = new MemoryStorage(stored);

    [Fact]
    public async Task Conversations_do_not_see_each_others_state()
    {
        var state = new ConversationState(storage);
        await SetAsync(state, "c1", "u1", "first");
        Assert.Equal("first", await GetAsync(state, "c1", "u2"));
        Assert.Null(await GetAsync(state, "c2", "u1"));
    }

    [Fact]
    public async Task A_persons_state_follows_them_to_other_conversations()
    {
        var state = new UserState(storage);
        await SetAsync(state, "c1", "u1", "first");
        Assert.Equal("first", await GetAsync(state, "c2", "u1"));
        Assert.Null(await GetAsync(state, "c1", "u2"));
    }

    [Fact]
    public async Task Private_state_belongs_to_one_person_in_one_conversation()
    {
        var state = new PrivateConversationState(storage);
        await SetAsync(state, "c1", "u1", "first");
        Assert.Equal("first", await GetAsync(state, "c1", "u1"));
        Assert.Null(await GetAsync(state, "c1", "u2"));
        Assert.Null(await GetAsync(state, "c2", "u1"));
    }

    [Fact]
    public async Task Keys_are_those_of_the_published_library()
    {
        await SetAsync(new ConversationState(storage), "c1", "u1", "x");
        await SetAsync(new UserState(storage), "c1", "u1", "x");
        await SetAsync(new PrivateConversationState(storage), "c1", "u1", "x");
        Assert.Equal(["test/conversations/c1", "test/conversations/c1/users/u1", "test/users/u1"], stored.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Stored_state_holds_its_properties_and_nothing_else()
    {
        await SetAsync(new UserState(storage), "c1", "u1", "x");
        Assert.True(JToken.DeepEquals(JObject.Parse("""{ "p": "x" }"""), stored["test/users/u1"]));
    }

    [Fact]
    public async Task Without_a_channel_conversation_or_person_there_is_no_key()
    {
        var nowhere = Turns.Message();
        (nowhere.Conversation, nowhere.From) = (null, null);
        using var turn = Turns.Of(nowhere);
        await Assert.ThrowsAsync<InvalidOperationException>(() => new ConversationState(storage).LoadAsync(turn));
        await Assert.ThrowsAsync<InvalidOperationException>(() => new UserState(storage).LoadAsync(turn));
        await Assert.ThrowsAsync<InvalidOperationException>(() => new PrivateConversationState(storage).LoadAsync(turn));
    }

    [Fact]
    public async Task A_set_loads_and_saves_all_its_states()
    {
        var (conversation, user) = (new ConversationState(storage), new UserState(storage));
        var all = new BotStateSet(conversation).Add(user);
        using var turn = Turns.In();
        await all.LoadAllAsync(turn);
        await conversation.CreateProperty<string>("p").SetAsync(turn, "c");
        await user.CreateProperty<string>("p").SetAsync(turn, "u");
        await all.SaveAllChangesAsync(turn);
        Assert.Equal(("c", "u"), (await GetAsync(conversation, "c1", "u1"), await GetAsync(user, "c1", "u1")));
    }

    private static async Task SetAsync(BotState state, string conversation, string user, string value)
    {
        using var turn = Turns.In(conversation, user);
        await state.CreateProperty<string>("p").SetAsync(turn, value);
        await state.SaveChangesAsync(turn);
    }

    private static async Task<string?> GetAsync(BotState state, string conversation, string user)
    {
        using var turn = Turns.In(conversation, user);
        return await state.CreateProperty<string?>("p").GetAsync(turn);
    }
}
