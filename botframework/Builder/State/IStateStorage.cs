using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Bot.Builder;

/// <summary>
/// What an <see cref="IStorage"/> that keeps state as JSON can offer beside: it hands over the JSON it has and takes that it is to have, so
/// that state becomes JSON once a turn, and not again to find out whether it has changed.
/// </summary>
public interface IStateStorage
{
    /// <summary>The state under a key; null where there is none.</summary>
    Task<StoredState> ReadStateAsync(string key, CancellationToken cancellationToken = default);

    /// <summary>State as this storage writes it, in UTF-8: the same for the same state.</summary>
    byte[] ToJson(IDictionary<string, object> members);

    /// <summary>Writes state over the version it names: null for whatever is there, the empty string for nothing.</summary>
    /// <returns>The version it has become; null if the storage gives none.</returns>
    /// <exception cref="System.ArgumentException">Another version is stored, which is what the SDK's storages throw.</exception>
    Task<string> WriteStateAsync(string key, StoredState state, CancellationToken cancellationToken = default);
}

/// <summary>State as it is, as JSON, and the version it was read as.</summary>
/// <param name="Members">Without the version. Whoever reads them may change them.</param>
/// <param name="Json">What <see cref="IStateStorage.ToJson"/> made of them.</param>
/// <param name="Version">Null if the storage gives none.</param>
public sealed record StoredState(IDictionary<string, object> Members, byte[] Json, string Version);
