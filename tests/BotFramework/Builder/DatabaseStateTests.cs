using Microsoft.Bot.Builder;
using NotesBot.Stores;
using NotesBot.Tests.Stores;

namespace NotesBot.Tests.BotFramework.Builder;

/// <summary>State over the database of the bot.</summary>
public sealed class DatabaseStateTests() : StoreContract(new TemporarySqlite())
{
    [Fact]
    public async Task Of_two_first_turns_at_once_the_second_fails_and_the_first_may_save_again()
    {
        var state = new ConversationState(new BotStateStorage(Database));
        var name = state.CreateProperty<string>("name");
        using var one = Turns.In();
        using var other = Turns.In();
        await name.SetAsync(one, "one");
        await name.SetAsync(other, "other");

        await state.SaveChangesAsync(one);
        await Assert.ThrowsAsync<ArgumentException>(() => state.SaveChangesAsync(other));

        await name.SetAsync(one, "again");
        await state.SaveChangesAsync(one);
        using var next = Turns.In();
        Assert.Equal("again", await name.GetAsync(next));
    }
}
