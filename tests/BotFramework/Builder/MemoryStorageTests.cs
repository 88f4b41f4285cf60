using Microsoft.Bot.Builder;
using Newtonsoft.Json.Linq;

namespace NotesBot.Tests.BotFramework.Builder;

public sealed class MemoryStorageTests
{
    private readonly MemoryStorage storage = new();

    [Fact]
    public async Task What_is_read_is_a_copy_of_what_was_written()
    {
        var basket = new Basket { Items = ["apple"] };
        await WriteAsync("k", basket);
        basket.Items.Add("late");
        var read = await ReadAsync<Basket>("k");
        Assert.Equal(["apple"], read.Items);
        read.Items.Add("mine");
        Assert.Equal(["apple"], (await ReadAsync<Basket>("k")).Items);
    }

    [Fact]
    public async Task A_key_without_a_value_is_left_out()
    {
        await WriteAsync("k", new Basket());
        Assert.Equal(["k"], (await storage.ReadAsync(["k", "nothing"], default)).Keys);
        await storage.DeleteAsync(["k", "nothing"], default);
        Assert.Empty(await storage.ReadAsync(["k"], default));
    }

    [Fact]
    public async Task A_null_that_is_written_deletes()
    {
        await WriteAsync("k", new Basket());
        await WriteAsync("k", null!);
        Assert.Empty(await storage.ReadAsync(["k"], default));
    }

    [Fact]
    public async Task An_item_gets_a_new_version_with_every_write()
    {
        await WriteAsync("k", new Item());
        var first = await ReadAsync<Item>("k");
        await WriteAsync("k", first);
        var second = await ReadAsync<Item>("k");
        Assert.NotNull(first.ETag);
        Assert.NotEqual(first.ETag, second.ETag);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("old")]
    public async Task An_item_of_another_version_is_refused(string? version)
    {
        await WriteAsync("k", new Item { Text = "kept" });
        await Assert.ThrowsAsync<ArgumentException>(() => WriteAsync("k", new Item { ETag = version }));
        Assert.Equal("kept", (await ReadAsync<Item>("k")).Text);
    }

    [Fact]
    public async Task The_version_for_any_always_wins()
    {
        await WriteAsync("k", new Item());
        await WriteAsync("k", new Item { Text = "mine", ETag = "*" });
        Assert.Equal("mine", (await ReadAsync<Item>("k")).Text);
    }

    [Fact]
    public async Task An_item_read_before_it_was_deleted_is_refused()
    {
        await WriteAsync("k", new Item());
        var read = await ReadAsync<Item>("k");
        await storage.DeleteAsync(["k"], default);
        await Assert.ThrowsAsync<ArgumentException>(() => WriteAsync("k", read));
    }

    [Fact]
    public async Task A_dictionary_without_a_version_overwrites_and_one_with_a_version_learns_the_new_one()
    {
        await WriteAsync("k", new Dictionary<string, object> { ["n"] = 1 });
        await WriteAsync("k", new Dictionary<string, object> { ["n"] = 2 });
        var read = await ReadAsync<IDictionary<string, object>>("k");
        var before = read["eTag"];
        await WriteAsync("k", read);
        Assert.NotEqual(before, read["eTag"]);
        Assert.Equal((await ReadAsync<IDictionary<string, object>>("k"))["eTag"], read["eTag"]);
    }

    [Fact]
    public async Task Of_several_changes_all_are_written_or_none()
    {
        await WriteAsync("b", new Item());
        var changes = new Dictionary<string, object> { ["a"] = new Item(), ["b"] = new Item { ETag = "old" } };
        await Assert.ThrowsAsync<ArgumentException>(() => storage.WriteAsync(changes, default));
        Assert.Empty(await storage.ReadAsync(["a"], default));
    }

    [Fact]
    public async Task A_dictionary_that_a_test_brings_shows_what_is_kept()
    {
        var shown = new Dictionary<string, JObject> { ["before"] = JObject.Parse("""{ "n": 1 }""") };
        var open = new MemoryStorage(shown);
        Assert.Single(await open.ReadAsync(["before"], default));
        await open.WriteAsync(new Dictionary<string, object> { ["item"] = new Item { Text = "x" } }, default);
        Assert.Equal("x", (string?)shown["item"]["text"]);
        Assert.NotNull((string?)shown["item"]["eTag"]);
        shown.Remove("item");
        Assert.Empty(await open.ReadAsync(["item"], default));
    }

    [Fact]
    public async Task Items_are_read_by_type()
    {
        await WriteAsync("item", new Item { Text = "x" });
        await WriteAsync("basket", new Basket());
        var items = await storage.ReadAsync<Item>(["item", "basket"]);
        Assert.Equal("x", Assert.Single(items).Value.Text);
    }

    private Task WriteAsync(string key, object value) => storage.WriteAsync(new Dictionary<string, object> { [key] = value }, default);

    private async Task<T> ReadAsync<T>(string key) => Assert.IsAssignableFrom<T>((await storage.ReadAsync([key], default))[key]);

    private sealed class Item : IStoreItem
    {
        public string? Text { get; set; }

        public string? ETag { get; set; }
    }
}
