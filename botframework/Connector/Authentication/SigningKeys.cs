using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// The channel's keys, kept for a day. An id that isn't among them may be of a key that has just been brought in, so the keys are fetched
/// anew for it; but not more often than every <see cref="PauseAfterUnknown"/>, however many ids strangers make up.
/// </summary>
internal sealed class SigningKeys(OpenIdMetadata metadata, TimeProvider clock, ILogger logger)
{
    /// <summary>Between two times that an unknown id makes the bot ask for the keys.</summary>
    public static readonly TimeSpan PauseAfterUnknown = TimeSpan.FromSeconds(30);

    /// <summary>After asking in vain.</summary>
    public static readonly TimeSpan PauseAfterFailure = TimeSpan.FromSeconds(5);

    /// <summary>How long keys are used without asking.</summary>
    public static readonly TimeSpan Fresh = TimeSpan.FromDays(1);

    /// <summary>How long they are used while nobody answers. Later nobody knows whether they have been withdrawn.</summary>
    public static readonly TimeSpan Usable = TimeSpan.FromDays(2);

    private readonly Lock _gate = new();
    private volatile Known _known;
    private Task _fetching = Task.CompletedTask;
    private DateTimeOffset _notBefore;

    /// <summary>The key of that id; null if the channel has none.</summary>
    /// <exception cref="SigningKeysUnavailableException">No keys can be had, so nobody can tell.</exception>
    public async Task<SigningKey> FindAsync(string id, CancellationToken cancellationToken)
    {
        var seen = _known;
        if (seen?.Age(clock) < Fresh && seen.Keys.TryGetValue(id, out var key))
        {
            return key;
        }

        await RefreshAsync(seen).WaitAsync(cancellationToken).ConfigureAwait(false);
        return _known is { } found && found.Age(clock) < Usable
            ? CollectionExtensions.GetValueOrDefault(found.Keys, id)
            : throw new SigningKeysUnavailableException();
    }

    // One request serves all who wait, and those who come with what is known by then need none.
    private Task RefreshAsync(Known seen)
    {
        lock (_gate)
        {
            if (ReferenceEquals(_known, seen) && _fetching.IsCompleted && clock.GetUtcNow() >= _notBefore)
            {
                _fetching = FetchAsync(isForUnknown: seen?.Age(clock) < Fresh);
            }

            return _fetching;
        }
    }

    // For everybody who waits, so it doesn't end with the request that happened to be the first.
    private async Task FetchAsync(bool isForUnknown)
    {
        try
        {
            var keys = await metadata.FetchAsync(CancellationToken.None).ConfigureAwait(false);
            _notBefore = isForUnknown ? clock.GetUtcNow() + PauseAfterUnknown : _notBefore;
            _known = new Known(keys, clock.GetUtcNow());
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            logger?.NoSigningKeys(fault.GetType().Name, (fault as HttpRequestException)?.StatusCode);
            _notBefore = clock.GetUtcNow() + PauseAfterFailure;
        }
    }

    private sealed record Known(FrozenDictionary<string, SigningKey> Keys, DateTimeOffset Since)
    {
        public TimeSpan Age(TimeProvider clock) => clock.GetUtcNow() - Since;
    }
}
