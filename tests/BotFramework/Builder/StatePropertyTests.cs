using Microsoft.Bot.Builder;
using Newtonsoft.Json.Linq;

namespace NotesBot.Tests.BotFramework.Builder;

public sealed class StatePropertyTests
{
    private readonly MemoryStorage storage = new();
    private readonly UserState state;

    public StatePropertyTests() => state = new UserState(storage);

    [Fact]
    public async Task A_value_that_is_not_there_is_the_default_of_its_type()
    {
        using var turn = Turns.In();
        Assert.Equal(0, await state.CreateProperty<int>("n").GetAsync(turn));
        Assert.Null(await state.CreateProperty<string>("s").GetAsync(turn));
    }

    [Fact]
    public async Task What_the_factory_makes_is_kept()
    {
        var basket = state.CreateProperty<Basket>("basket");
        using var turn = Turns.In();
        var made = await basket.GetAsync(turn, () => new Basket());
        Assert.Same(made, await basket.GetAsync(turn, () => new Basket()));
    }

    [Fact]
    public async Task A_stored_null_is_the_default_for_a_type_without_null()
    {
        await StoreAsync("n", null);
        using var turn = Turns.In();
        Assert.Equal(0, await state.CreateProperty<int>("n").GetAsync(turn));
        Assert.Equal(0, await state.CreateProperty<int>("n").GetAsync(turn, () => 7));
    }

    [Fact]
    public async Task A_stored_null_makes_room_for_the_factory_where_the_type_has_null()
    {
        await StoreAsync("n", null);
        using var turn = Turns.In();
        Assert.Equal(7, await state.CreateProperty<int?>("n").GetAsync(turn, () => 7));
        Assert.Equal("x", await state.CreateProperty<string>("s").GetAsync(turn, () => "x"));
    }

    [Fact]
    public async Task An_object_comes_back_as_itself_and_its_changes_are_saved()
    {
        await StoreAsync("basket", new Basket { Items = ["apple"] });
        var basket = state.CreateProperty<Basket>("basket");
        using (var turn = Turns.In())
        {
            (await basket.GetAsync(turn)).Items.Add("pear");
            await state.SaveChangesAsync(turn);
        }

        using var next = Turns.In();
        Assert.Equal(["apple", "pear"], (await basket.GetAsync(next)).Items);
    }

    [Fact]
    public async Task A_deleted_property_is_gone_and_the_others_stay()
    {
        await StoreAsync("a", 1);
        await StoreAsync("b", 2);
        using (var turn = Turns.In())
        {
            await state.CreateProperty<int>("a").DeleteAsync(turn);
            await state.SaveChangesAsync(turn);
        }

        using var next = Turns.In();
        Assert.Equal(0, await state.CreateProperty<int>("a").GetAsync(next));
        Assert.Equal(2, await state.CreateProperty<int>("b").GetAsync(next));
    }

    [Fact]
    public async Task Loading_by_force_forgets_what_was_not_saved()
    {
        await StoreAsync("n", 1);
        var number = state.CreateProperty<int>("n");
        using var turn = Turns.In();
        await number.SetAsync(turn, 2);
        await state.LoadAsync(turn);
        Assert.Equal(2, await number.GetAsync(turn));
        await state.LoadAsync(turn, force: true);
        Assert.Equal(1, await number.GetAsync(turn));
    }

    [Fact]
    public async Task State_can_be_looked_at_as_JSON_without_its_version()
    {
        await StoreAsync("n", 1);
        using var turn = Turns.In();
        await state.LoadAsync(turn);
        Assert.True(JToken.DeepEquals(JObject.Parse("""{ "n": 1 }"""), state.Get(turn)));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(null)]
    public void A_property_needs_a_name(string? name) => Assert.Throws<ArgumentNullException>(() => state.CreateProperty<int>(name));

    [Fact]
    public async Task State_in_another_format_is_not_taken_for_empty()
    {
        await storage.WriteAsync(new Dictionary<string, object> { ["test/users/u1"] = new Basket() }, default);
        using var turn = Turns.In();
        await Assert.ThrowsAsync<InvalidOperationException>(() => state.LoadAsync(turn));
    }

    private async Task StoreAsync(string name, object? value)
    {
        using var turn = Turns.In();
        await state.CreateProperty<object?>(name).SetAsync(turn, value);
        await state.SaveChangesAsync(turn);
    }
}
