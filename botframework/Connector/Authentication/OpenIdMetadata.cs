using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Net.Http;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// Fetches the keys that the channel publishes. Written out because the endorsements, which say what channel a key may speak for, are the
/// Bot Framework's own addition: the usual readers of such documents pass them by.
/// </summary>
internal sealed class OpenIdMetadata(string address, HttpClient http)
{
    private static readonly HttpClient Shared = new(
        new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(5), AllowAutoRedirect = false })
    {
        // A turn has ten seconds in all.
        Timeout = TimeSpan.FromSeconds(5),
        MaxResponseContentBufferSize = 1024 * 1024,
    };

    private readonly Uri _address = Trusted(address);

    public OpenIdMetadata(string address)
        : this(address, Shared)
    {
    }

    /// <summary>The keys by their ids.</summary>
    /// <exception cref="HttpRequestException">The service wasn't reached, or refused.</exception>
    /// <exception cref="TaskCanceledException">It took too long.</exception>
    /// <exception cref="JsonException">Its answer can't be understood, or holds no key at all.</exception>
    /// <exception cref="ArgumentException">It names an address that isn't to be trusted.</exception>
    public async Task<FrozenDictionary<string, SigningKey>> FetchAsync(CancellationToken cancellationToken)
    {
        using var metadata = await GetAsync(_address, cancellationToken).ConfigureAwait(false);
        var keysAddress = Trusted(Part(metadata, "jwks_uri", JsonValueKind.String).GetString());
        using var document = await GetAsync(keysAddress, cancellationToken).ConfigureAwait(false);

        var keys = new Dictionary<string, SigningKey>(StringComparer.Ordinal);
        foreach (var item in Part(document, "keys", JsonValueKind.Array).EnumerateArray())
        {
            if (SigningKey.Read(item) is { } key)
            {
                keys.TryAdd(key.Key.KeyId, key);
            }
        }

        return keys.Count > 0 ? keys.ToFrozenDictionary(StringComparer.Ordinal) : throw new JsonException("The metadata holds no key.");
    }

    /// <summary>Keys that come over an open line are anybody's: HTTPS, or this very machine.</summary>
    /// <exception cref="ArgumentException">Neither.</exception>
    public static Uri Trusted(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback))
            ? uri
            : throw new ArgumentException("OpenID metadata must be fetched by HTTPS; by HTTP only from this machine.", nameof(address));

    private async Task<JsonDocument> GetAsync(Uri from, CancellationToken cancellationToken)
    {
        using var answer = await http.GetAsync(from, cancellationToken).ConfigureAwait(false);
        answer.EnsureSuccessStatusCode();
        return JsonDocument.Parse(await answer.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false));
    }

    private static JsonElement Part(JsonDocument document, string name, JsonValueKind kind) =>
        document.RootElement.ValueKind == JsonValueKind.Object
        && document.RootElement.TryGetProperty(name, out var part)
        && part.ValueKind == kind
            ? part
            : throw new JsonException($"The metadata lacks {name}.");
}
