using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using NotesBot.Stores;
using NotesBot.Tests.Postgres;
using NotesBot.Tests.Stores;

namespace NotesBot.Tests.BotFramework.Builder;

/// <summary>State handed over as JSON.</summary>
public abstract class StateStorageContract : StoreContract
{
    private protected StateStorageContract(ITestDatabase database)
        : base(database) => Storage = new BotStateStorage(Database);

    private BotStateStorage Storage { get; }

    private static Dictionary<string, object> Members => new()
    {
        ["name"] = "“quoted” 已完成",
        ["numbers"] = new List<object> { 3, 3.0, 0.5, long.MaxValue },
        ["dialogs"] = new DialogState { DialogStack = [new() { Id = "main", State = new Dictionary<string, object> { ["step"] = 1 } }] },
    };

    private static byte[] Json => Encoded(Members);

    [Fact]
    public async Task It_comes_back_as_the_same_json()
    {
        var version = await Storage.WriteStateAsync("a", new StoredState(Members, Json, ""));
        var stored = await Storage.ReadStateAsync("a");

        Assert.Equal(version, stored!.Version);
        Assert.Equal(Json, stored.Json);
        Assert.Equal(Json, Encoded(stored.Members)); // else every turn would take it for changed
        Assert.Null(await Storage.ReadStateAsync("b"));
    }

    [Fact]
    public async Task It_is_what_the_contract_of_the_sdk_reads_and_writes()
    {
        await Storage.WriteStateAsync("a", new StoredState(Members, Json, ""));
        var read = (Dictionary<string, object>)(await Storage.ReadAsync(["a"]))["a"];
        Assert.Equal("“quoted” 已完成", read["name"]);

        read["name"] = "second";
        await Storage.WriteAsync(new Dictionary<string, object> { ["a"] = read });
        var stored = await Storage.ReadStateAsync("a");
        Assert.Equal("second", stored!.Members["name"]);
        Assert.Equal(read["eTag"], stored.Version);
        Assert.DoesNotContain("eTag", stored.Members.Keys);
    }

    [Fact]
    public async Task It_is_refused_over_a_version_it_was_not_read_as()
    {
        var first = await Storage.WriteStateAsync("a", new StoredState(Members, Json, ""));

        await Assert.ThrowsAsync<ArgumentException>(() => Storage.WriteStateAsync("a", new StoredState(Members, Json, "")));
        await Assert.ThrowsAsync<ArgumentException>(() => Storage.WriteStateAsync("a", new StoredState(Members, Json, "another")));
        await Assert.ThrowsAsync<ArgumentException>(() => Storage.WriteStateAsync("b", new StoredState(Members, Json, "gone")));
        Assert.NotEqual(first, await Storage.WriteStateAsync("a", new StoredState(Members, Json, first)));
        await Storage.WriteStateAsync("a", new StoredState(Members, Json, null));
    }

    [Fact]
    public async Task A_turn_that_changes_nothing_writes_nothing()
    {
        var state = new ConversationState(Storage);
        var name = state.CreateProperty<string>("name");
        using var first = Turns.In();
        await name.SetAsync(first, "Ann");
        await state.SaveChangesAsync(first);
        var version = await VersionAsync();

        using var second = Turns.In();
        await name.SetAsync(second, await name.GetAsync(second));
        await state.SaveChangesAsync(second);
        Assert.Equal(version, await VersionAsync());

        await name.SetAsync(second, "Bo");
        await state.SaveChangesAsync(second);
        Assert.NotEqual(version, await VersionAsync());
    }

    private static byte[] Encoded(IDictionary<string, object> members) => BotStateWriter.Write(members);

    private Task<string> VersionAsync() => Database.ReadAsync(
        async connection =>
        {
            await using var command = connection.CreateCommand();
            command.CommandText = "SELECT etag FROM bot_state";
            return (string)(await command.ExecuteScalarAsync())!;
        },
        CancellationToken.None);
}

public sealed class StateStorageOnSqlite() : StateStorageContract(new TemporarySqlite());

public sealed class StateStorageOnPostgres() : StateStorageContract(new TemporaryPostgres());
