using Microsoft.Bot.Builder;

namespace NotesBot.Tests.BotFramework.Builder;

public sealed class LostUpdateTests
{
    private readonly MemoryStorage storage = new();
    private readonly ConversationState state;
    private readonly IStatePropertyAccessor<Basket> basket;

    public LostUpdateTests()
    {
        state = new ConversationState(storage);
        basket = state.CreateProperty<Basket>("basket");
    }

    [Fact]
    public async Task Of_two_turns_that_change_the_same_state_the_second_fails()
    {
        await PutAsync("apple");
        using var first = Turns.In();
        using var second = Turns.In();
        (await basket.GetAsync(first)).Items.Add("pear");
        (await basket.GetAsync(second)).Items.Add("plum");
        await state.SaveChangesAsync(first);
        await Assert.ThrowsAsync<ArgumentException>(() => state.SaveChangesAsync(second));
        Assert.Equal(["apple", "pear"], await ItemsAsync());
    }

    [Fact]
    public async Task Of_two_first_turns_at_once_the_second_fails()
    {
        using var first = Turns.In();
        using var second = Turns.In();
        (await basket.GetAsync(first, () => new Basket())).Items.Add("pear");
        (await basket.GetAsync(second, () => new Basket())).Items.Add("plum");
        await state.SaveChangesAsync(first);
        await Assert.ThrowsAsync<ArgumentException>(() => state.SaveChangesAsync(second));
        Assert.Equal(["pear"], await ItemsAsync());
    }

    [Fact]
    public async Task State_that_was_deleted_meanwhile_does_not_come_back()
    {
        await PutAsync("apple");
        using var late = Turns.In();
        (await basket.GetAsync(late)).Items.Add("plum");
        using var deleting = Turns.In();
        await state.DeleteAsync(deleting);
        await Assert.ThrowsAsync<ArgumentException>(() => state.SaveChangesAsync(late));
    }

    [Fact]
    public async Task What_a_turn_holds_can_be_changed_and_saved_again()
    {
        await PutAsync("apple");
        using var turn = Turns.In();
        var mine = await basket.GetAsync(turn);
        mine.Items.Add("pear");
        await state.SaveChangesAsync(turn);
        mine.Items.Add("plum");
        await state.SaveChangesAsync(turn);
        mine.Items.Add("fig");
        await state.SaveChangesAsync(turn);
        Assert.Equal(["apple", "pear", "plum", "fig"], await ItemsAsync());
    }

    [Fact]
    public async Task A_first_turn_can_save_twice_too()
    {
        using var turn = Turns.In();
        var mine = await basket.GetAsync(turn, () => new Basket());
        mine.Items.Add("pear");
        await state.SaveChangesAsync(turn);
        mine.Items.Add("plum");
        await state.SaveChangesAsync(turn);
        Assert.Equal(["pear", "plum"], await ItemsAsync());
    }

    [Fact]
    public async Task What_others_wrote_between_two_saves_of_a_turn_is_not_overwritten()
    {
        await PutAsync("apple");
        using var turn = Turns.In();
        var mine = await basket.GetAsync(turn);
        mine.Items.Add("pear");
        await state.SaveChangesAsync(turn);
        await PutAsync("theirs");
        mine.Items.Add("plum");
        await Assert.ThrowsAsync<ArgumentException>(() => state.SaveChangesAsync(turn));
        Assert.Equal(["apple", "pear", "theirs"], await ItemsAsync());
    }

    [Fact]
    public async Task Cleared_state_is_saved_over_whatever_is_there()
    {
        await PutAsync("apple");
        using var turn = Turns.In();
        await basket.GetAsync(turn);
        await PutAsync("theirs");
        await state.ClearStateAsync(turn);
        await state.SaveChangesAsync(turn);
        using var after = Turns.In();
        Assert.Null(await basket.GetAsync(after));
    }

    [Fact]
    public async Task A_turn_reads_once_and_writes_once_and_only_what_changed()
    {
        var counting = new CountingStorage(storage);
        var counted = new ConversationState(counting);
        var counter = counted.CreateProperty<int>("n");
        using var first = Turns.In();
        await counter.SetAsync(first, 1);
        await counted.SaveChangesAsync(first);
        await counted.SaveChangesAsync(first);
        Assert.Equal((1, 1), (counting.Reads, counting.Writes));
        using var second = Turns.In();
        Assert.Equal(1, await counter.GetAsync(second));
        await counted.SaveChangesAsync(second);
        Assert.Equal((2, 1), (counting.Reads, counting.Writes));
    }

    private async Task PutAsync(string item)
    {
        using var turn = Turns.In();
        (await basket.GetAsync(turn, () => new Basket())).Items.Add(item);
        await state.SaveChangesAsync(turn);
    }

    private async Task<IReadOnlyList<string>> ItemsAsync()
    {
        using var turn = Turns.In();
        return (await basket.GetAsync(turn)).Items;
    }
}
