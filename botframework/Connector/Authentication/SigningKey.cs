using System;
using System.Collections.Frozen;
using System.Linq;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A key that the channel signs with, and the channels it may speak for.</summary>
internal sealed record SigningKey(RsaSecurityKey Key, FrozenSet<string> Endorsements)
{
    private const int FewestBits = 2048;

    /// <summary>Null for a key that can't check the channel's tokens: of another family, for another use, or too short.</summary>
    /// <exception cref="JsonException">A part is of the wrong kind.</exception>
    public static SigningKey Read(JsonElement key)
    {
        if (TextOf(key, "kty") != "RSA" || TextOf(key, "use") is not (null or "sig") || TextOf(key, "kid") is not { Length: > 0 } id)
        {
            return null;
        }

        try
        {
            var modulus = Base64UrlEncoder.DecodeBytes(TextOf(key, "n") ?? "");
            var exponent = Base64UrlEncoder.DecodeBytes(TextOf(key, "e") ?? "");
            var isUsable = modulus.Length * 8 >= FewestBits && exponent.Length > 0;
            return isUsable
                ? new SigningKey(Of(id, new RSAParameters { Modulus = modulus, Exponent = exponent }), EndorsementsOf(key))
                : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    // What checks signatures would be kept for the process by the key's id: another key under the same id would not be noticed.
    private static RsaSecurityKey Of(string id, RSAParameters parameters) =>
        new(parameters) { KeyId = id, CryptoProviderFactory = new CryptoProviderFactory { CacheSignatureProviders = false } };

    private static FrozenSet<string> EndorsementsOf(JsonElement key) =>
        key.TryGetProperty("endorsements", out var list) && list.ValueKind == JsonValueKind.Array
            ? list.EnumerateArray()
                .Where(item => item.ValueKind == JsonValueKind.String)
                .Select(item => item.GetString())
                .ToFrozenSet(StringComparer.Ordinal)
            : FrozenSet<string>.Empty;

    private static string TextOf(JsonElement part, string name) =>
        part.ValueKind == JsonValueKind.Object && part.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;
}
