using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Schema.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>State in a storage that takes and gives objects: the version goes along as one of the members.</summary>
internal sealed class ObjectStates(IStorage storage) : IStateStorage
{
    public async Task<StoredState> ReadStateAsync(string key, CancellationToken cancellationToken)
    {
        var items = await storage.ReadAsync([key], cancellationToken).ConfigureAwait(false);
        items.TryGetValue(key, out var value);
        return value switch
        {
            null => null,
            IDictionary<string, object> state => Parted(state),
            JObject or JsonElement or JsonNode => Parted(SchemaJson.Convert<Dictionary<string, object>>(value)),
            _ => throw new InvalidOperationException("Data is not in the correct format for BotState."),
        };
    }

    public byte[] ToJson(IDictionary<string, object> members) => StateJson.Of(members);

    public async Task<string> WriteStateAsync(string key, StoredState state, CancellationToken cancellationToken)
    {
        var value = new Dictionary<string, object>(state.Members);
        if (state.Version is { } version)
        {
            value[ItemVersion.Entry] = version;
        }

        await storage.WriteAsync(new Dictionary<string, object> { [key] = value }, cancellationToken).ConfigureAwait(false);
        return value.GetValueOrDefault(ItemVersion.Entry)?.ToString();
    }

    private static StoredState Parted(IDictionary<string, object> state)
    {
        if (!state.TryGetValue(ItemVersion.Entry, out var entry))
        {
            return new StoredState(state, StateJson.Of(state), null);
        }

        var members = state.Where(member => member.Key != ItemVersion.Entry).ToDictionary(member => member.Key, member => member.Value);
        return new StoredState(members, StateJson.Of(members), entry?.ToString() is { Length: > 0 } version ? version : null);
    }
}
