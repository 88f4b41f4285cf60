using System.Text.Json;
using Microsoft.Bot.Builder;

namespace NotesBot.Tests.BotFramework.Builder;

/// <summary>State over storages that other people wrote.</summary>
public sealed class ForeignStorageTests
{
    [Fact]
    public async Task A_storage_that_knows_no_versions_works_as_it_always_did()
    {
        var state = new ConversationState(new Plain());
        var counter = state.CreateProperty<int>("n");
        for (var turns = 1; turns <= 3; turns++)
        {
            using var turn = Turns.In();
            await counter.SetAsync(turn, await counter.GetAsync(turn) + 1);
            await state.SaveChangesAsync(turn);
            await counter.SetAsync(turn, await counter.GetAsync(turn) + 1);
            await state.SaveChangesAsync(turn);
            Assert.Equal(2 * turns, await counter.GetAsync(turn));
        }
    }

    [Fact]
    public async Task A_storage_that_does_not_tell_new_versions_is_asked_for_them_only_before_a_second_save()
    {
        var counting = new CountingStorage(new Silent(new MemoryStorage()));
        var state = new ConversationState(counting);
        var counter = state.CreateProperty<int>("n");
        using var turn = Turns.In();
        await counter.SetAsync(turn, 1);
        await state.SaveChangesAsync(turn);
        Assert.Equal((1, 1), (counting.Reads, counting.Writes));
        await counter.SetAsync(turn, 2);
        await state.SaveChangesAsync(turn);
        Assert.Equal((2, 2), (counting.Reads, counting.Writes));
    }

    [Fact]
    public async Task Such_a_storage_still_refuses_to_overwrite_what_others_wrote_between_two_saves()
    {
        var state = new ConversationState(new Silent(new MemoryStorage()));
        var counter = state.CreateProperty<int>("n");
        using var turn = Turns.In();
        await counter.SetAsync(turn, 1);
        await state.SaveChangesAsync(turn);
        using var other = Turns.In();
        await counter.SetAsync(other, 10);
        await state.SaveChangesAsync(other);
        await counter.SetAsync(turn, 2);
        await Assert.ThrowsAsync<ArgumentException>(() => state.SaveChangesAsync(turn));
    }

    // As the published storages treat a dictionary: its entries are data, the version too.
    private sealed class Plain : IStorage
    {
        private readonly Dictionary<string, string> items = [];

        public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default) =>
            Task.FromResult<IDictionary<string, object>>(keys.Where(items.ContainsKey).ToDictionary(
                key => key, key => (object)JsonSerializer.Deserialize<Dictionary<string, object>>(items[key])!));

        public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
        {
            foreach (var (key, value) in changes)
            {
                items[key] = JsonSerializer.Serialize(value);
            }

            return Task.CompletedTask;
        }

        public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
        {
            Array.ForEach(keys, key => items.Remove(key));
            return Task.CompletedTask;
        }
    }

    // Honours versions, but writes copies, so that the writer never learns the new one.
    private sealed class Silent(IStorage inner) : IStorage
    {
        public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default) =>
            inner.ReadAsync(keys, cancellationToken);

        public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default) =>
            inner.WriteAsync(
                changes.ToDictionary(change => change.Key, object (change) => new Dictionary<string, object>((IDictionary<string, object>)change.Value)),
                cancellationToken);

        public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default) => inner.DeleteAsync(keys, cancellationToken);
    }
}
