using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder;
using NotesBot.Stores;
using NotesBot.Tests.Postgres;

namespace NotesBot.Tests.Stores;

public abstract class BotStateStorageContract : StoreContract
{
    private protected BotStateStorageContract(ITestDatabase database)
        : base(database) => Storage = new BotStateStorage(Database);

    private BotStateStorage Storage { get; }

    [Fact]
    public async Task State_that_was_never_written_is_not_there() => Assert.Empty(await Storage.ReadAsync(["a", "b"]));

    [Fact]
    public async Task Asking_for_nothing_gives_nothing()
    {
        await Storage.WriteAsync(Changes());
        await Storage.DeleteAsync([]);

        Assert.Empty(await Storage.ReadAsync([]));
    }

    [Fact]
    public async Task Plain_values_come_back_as_they_were()
    {
        await Storage.WriteAsync(Changes(("a", new Dictionary<string, object>
        {
            ["text"] = "Größe \"S\" 已完成 🙂",
            ["whole"] = 3,
            ["long"] = long.MaxValue,
            ["half"] = 0.5,
            ["round"] = 3.0,
            ["yes"] = true,
            ["nothing"] = null!,
            ["list"] = new List<object> { "x", 1L, new Dictionary<string, object> { ["y"] = false } },
            ["texts"] = new[] { "p", "q" },
            ["map"] = new Dictionary<string, string> { ["k"] = "v" },
        })));

        var value = await ReadAsync("a");

        Assert.IsType<string>(value["eTag"]);
        value.Remove("eTag");
        Assert.Equal(
            new Dictionary<string, object>
            {
                ["text"] = "Größe \"S\" 已完成 🙂",
                ["whole"] = 3L,
                ["long"] = long.MaxValue,
                ["half"] = 0.5,
                ["round"] = 3.0,
                ["yes"] = true,
                ["nothing"] = null!,
                ["list"] = new List<object> { "x", 1L, new Dictionary<string, object> { ["y"] = false } },
                ["texts"] = new List<object> { "p", "q" },
                ["map"] = new Dictionary<string, object> { ["k"] = "v" },
            },
            value);
    }

    [Fact]
    public async Task Dialog_state_comes_back_as_dialog_state_at_any_depth()
    {
        var inner = new DialogInstance
        {
            Id = "page",
            StackIndex = 2,
            Version = "v1",
            State = new Dictionary<string, object> { ["stepIndex"] = 1, ["values"] = new Dictionary<string, object> { ["draft"] = "d1" } },
        };
        var outer = new DialogInstance
        {
            Id = "main",
            State = new Dictionary<string, object> { ["dialogs"] = new DialogState { DialogStack = [inner] }, ["options"] = null! },
        };

        await Storage.WriteAsync(Changes(("a", new Dictionary<string, object>
        {
            ["DialogState"] = new DialogState { DialogStack = [outer] },
            ["Empty"] = new DialogState(),
        })));
        var value = await ReadAsync("a");

        Assert.Empty(Assert.IsType<DialogState>(value["Empty"]).DialogStack);
        var main = Assert.Single(Assert.IsType<DialogState>(value["DialogState"]).DialogStack);
        Assert.Equal(("main", null, null), (main.Id, main.StackIndex, main.Version));
        Assert.Null(main.State["options"]);
        var page = Assert.Single(Assert.IsType<DialogState>(main.State["dialogs"]).DialogStack);
        Assert.Equal(("page", 2, "v1", 1L), (page.Id, page.StackIndex, page.Version, page.State["stepIndex"]));
        Assert.Equal("d1", Assert.IsType<Dictionary<string, object>>(page.State["values"])["draft"]);
    }

    [Fact]
    public async Task What_only_resembles_dialog_state_stays_a_dictionary()
    {
        await Storage.WriteAsync(Changes(("a", new Dictionary<string, object>
        {
            ["other"] = new Dictionary<string, object> { ["dialogStack"] = new List<object> { "x" } },
            ["more"] = new Dictionary<string, object> { ["dialogStack"] = new List<object>(), ["name"] = "n" },
        })));

        var value = await ReadAsync("a");

        Assert.IsType<Dictionary<string, object>>(value["other"]);
        Assert.IsType<Dictionary<string, object>>(value["more"]);
    }

    [Fact]
    public async Task Of_two_turns_that_read_the_same_state_the_second_to_write_fails()
    {
        await Storage.WriteAsync(Changes(("a", Value("first"))));
        var (one, other) = (await ReadAsync("a"), await ReadAsync("a"));
        one["name"] = "one";
        other["name"] = "other";

        await Storage.WriteAsync(Changes(("a", one)));

        await Assert.ThrowsAsync<ArgumentException>(() => Storage.WriteAsync(Changes(("a", other))));
        Assert.Equal("one", (await ReadAsync("a"))["name"]);
    }

    [Fact]
    public async Task Of_two_that_found_nothing_the_second_is_refused()
    {
        await Storage.WriteAsync(Changes(("a", NewValue("one"))));

        await Assert.ThrowsAsync<ArgumentException>(() => Storage.WriteAsync(Changes(("a", NewValue("other")))));
        Assert.Equal("one", (await ReadAsync("a"))["name"]);
    }

    [Fact]
    public async Task State_deleted_meanwhile_does_not_come_back()
    {
        await Storage.WriteAsync(Changes(("a", NewValue("first"))));
        var late = await ReadAsync("a");
        await Storage.DeleteAsync(["a"]);

        await Assert.ThrowsAsync<ArgumentException>(() => Storage.WriteAsync(Changes(("a", late))));
        Assert.Empty(await Storage.ReadAsync(["a"]));
    }

    [Fact]
    public async Task A_turn_may_save_its_state_twice()
    {
        var value = Value("first");
        await Storage.WriteAsync(Changes(("a", value)));
        value["name"] = "second";
        await Storage.WriteAsync(Changes(("a", value)));

        Assert.Equal("second", (await ReadAsync("a"))["name"]);
        Assert.Equal((await ReadAsync("a"))["eTag"], value["eTag"]);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("*")]
    public async Task A_value_without_a_version_overwrites_what_is_there(string? version)
    {
        await Storage.WriteAsync(Changes(("a", Value("first"))));
        var value = Value("second");
        if (version is not null)
        {
            value["eTag"] = version;
        }

        await Storage.WriteAsync(Changes(("a", value)));

        Assert.Equal("second", (await ReadAsync("a"))["name"]);
    }

    [Fact]
    public async Task One_conflict_keeps_all_changes_of_the_write_out()
    {
        await Storage.WriteAsync(Changes(("a", Value("a")), ("b", Value("b"))));
        var stale = Value("stale");
        stale["eTag"] = "another";

        await Assert.ThrowsAsync<ArgumentException>(
            () => Storage.WriteAsync(Changes(("a", Value("new")), ("b", stale), ("c", Value("new")))));

        Assert.Equal("a", (await ReadAsync("a"))["name"]);
        Assert.Equal("b", (await ReadAsync("b"))["name"]);
        Assert.Empty(await Storage.ReadAsync(["c"]));
    }

    [Fact]
    public async Task A_store_item_has_its_version_in_its_property()
    {
        var item = new Item { ["name"] = "first" };
        await Storage.WriteAsync(Changes(("a", item)));
        var stale = new Item { ["name"] = "stale", ETag = "another" };

        Assert.Equal(item.ETag, (await ReadAsync("a"))["eTag"]);
        await Assert.ThrowsAsync<ArgumentException>(() => Storage.WriteAsync(Changes(("a", stale))));
        stale.ETag = item.ETag;
        await Storage.WriteAsync(Changes(("a", stale)));
        Assert.Equal("stale", (await ReadAsync("a"))["name"]);
    }

    [Fact]
    public async Task Deleted_state_is_gone_and_other_state_is_not()
    {
        await Storage.WriteAsync(Changes(("a", Value("a")), ("b", Value("b")), ("c", Value("c"))));

        await Storage.DeleteAsync(["a", "never"]);
        await Storage.WriteAsync(Changes(("c", null)));

        Assert.Equal(["b"], (await Storage.ReadAsync(["a", "b", "c"])).Keys);
    }

    [Fact]
    public async Task What_cannot_be_read_back_is_refused_by_name()
    {
        var odd = new Dictionary<string, object> { ["when"] = new Version(1, 0) };

        var error = await Assert.ThrowsAsync<NotSupportedException>(() => Storage.WriteAsync(Changes(("a", odd))));

        Assert.Contains("'when', a System.Version", error.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<NotSupportedException>(() => Storage.WriteAsync(Changes(("a", new Version(1, 0)))));
    }

    private static Dictionary<string, object> NewValue(string name) => new() { ["name"] = name, ["eTag"] = "" };

    private static Dictionary<string, object> Value(string name) => new() { ["name"] = name };

    private static Dictionary<string, object> Changes(params (string Key, object? Value)[] changes) =>
        changes.ToDictionary(change => change.Key, change => change.Value!);

    private async Task<Dictionary<string, object>> ReadAsync(string key) =>
        Assert.IsType<Dictionary<string, object>>((await Storage.ReadAsync([key]))[key]);

    private sealed class Item : Dictionary<string, object>, IStoreItem
    {
        public string ETag { get; set; } = "";
    }
}

public sealed class BotStateStorageOnSqlite() : BotStateStorageContract(new TemporarySqlite());

public sealed class BotStateStorageOnPostgres() : BotStateStorageContract(new TemporaryPostgres());
