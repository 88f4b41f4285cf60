#if !BOTFRAMEWORK_PACKAGES
using System.Text;
using Microsoft.Bot.Builder;

namespace NotesBot.Stores;

// State as JSON, which the published SDK doesn't ask for.
internal sealed partial class BotStateStorage : IStateStorage
{
    /// <inheritdoc/>
    public Task<StoredState?> ReadStateAsync(string key, CancellationToken cancellationToken = default) => database.ReadAsync(
        async connection => await FindAsync(connection, key, cancellationToken) is { } row
            ? new StoredState(BotStateReader.Read(row.Json), row.Json, row.Version)
            : null,
        cancellationToken);

    /// <inheritdoc/>
    public byte[] ToJson(IDictionary<string, object> members) => BotStateWriter.Write(members);

    /// <inheritdoc/>
    public async Task<string> WriteStateAsync(string key, StoredState state, CancellationToken cancellationToken = default)
    {
        var item = new BotStateItem(key, Encoding.UTF8.GetString(state.Json), state.Version);
        await database.WriteAsync(connection => SaveAsync(connection, item, cancellationToken), cancellationToken);
        return item.NextETag;
    }
}
#endif
