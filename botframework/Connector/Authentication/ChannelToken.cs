using System;
using System.Buffers;
using System.Buffers.Text;
using System.Text.Json;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// What a token says of itself, read but not yet believed. Read strictly: a token that two parsers could understand differently (a name
/// twice, a list for a text, a number for an instant that isn't whole) is malformed.
/// </summary>
internal sealed record ChannelToken
{
    /// <summary>In characters. The channel's tokens have fewer than two thousand.</summary>
    public const int Longest = 8 * 1024;

    /// <summary>The one the channel signs with. Any other, above all <c>none</c> and those with a shared key, is a forgery.</summary>
    public const string Algorithm = "RS256";

    private const string Scheme = "Bearer ";
    private const int Deepest = 8;
    private const long LastInstant = 253_402_300_799; // the year 9999, in seconds since 1970

    private static readonly SearchValues<char> Characters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_");

    public string Text { get; private init; }

    public string KeyId { get; private init; }

    public string Issuer { get; private init; }

    public string Audience { get; private init; }

    /// <summary>Null where the token doesn't say it.</summary>
    public string ServiceUrl { get; private init; }

    public DateTimeOffset? ValidFrom { get; private init; }

    public DateTimeOffset ExpiresAt { get; private init; }

    /// <summary>The token of an <c>Authorization</c> header.</summary>
    /// <exception cref="UnauthorizedAccessException">There is none, or not one that a channel could have sent.</exception>
    public static ChannelToken Read(string authHeader)
    {
        if (string.IsNullOrWhiteSpace(authHeader))
        {
            throw TokenFault.Refusal(TokenFault.NoToken);
        }

        if (authHeader.Length > Longest + Scheme.Length)
        {
            throw TokenFault.Refusal(TokenFault.TooLong);
        }

        if (!authHeader.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
        {
            throw TokenFault.Refusal(TokenFault.NotBearer);
        }

        var text = authHeader[Scheme.Length..];
        var parts = text.Split('.');
        if (parts.Length != 3 || !Array.TrueForAll(parts, IsPart))
        {
            throw TokenFault.Refusal(TokenFault.Malformed);
        }

        using var header = Parse(parts[0]);
        if (TextOf(header.RootElement, "alg") != Algorithm)
        {
            throw TokenFault.Refusal(TokenFault.Algorithm);
        }

        // Whoever doesn't know what a critical part means must refuse (RFC 7515); nothing is known here.
        if (header.RootElement.TryGetProperty("crit", out _))
        {
            throw TokenFault.Refusal(TokenFault.Malformed);
        }

        using var claims = Parse(parts[1]);
        return new ChannelToken
        {
            Text = text,
            KeyId = TextOf(header.RootElement, AuthenticationConstants.KeyIdHeader) ?? throw TokenFault.Refusal(TokenFault.UnknownKey),
            Issuer = TextOf(claims.RootElement, "iss"),
            Audience = TextOf(claims.RootElement, AuthenticationConstants.AudienceClaim),
            ServiceUrl = TextOf(claims.RootElement, AuthenticationConstants.ServiceUrlClaim),
            ValidFrom = InstantOf(claims.RootElement, "nbf"),
            ExpiresAt = InstantOf(claims.RootElement, "exp") ?? throw TokenFault.Refusal(TokenFault.Expired),
        };
    }

    private static bool IsPart(string part) => part.Length > 0 && !part.AsSpan().ContainsAnyExcept(Characters);

    private static JsonDocument Parse(string part)
    {
        try
        {
            var json = JsonDocument.Parse(
                Base64Url.DecodeFromChars(part),
                new JsonDocumentOptions { MaxDepth = Deepest, AllowDuplicateProperties = false });
            return json.RootElement.ValueKind == JsonValueKind.Object ? json : throw TokenFault.Refusal(TokenFault.Malformed);
        }
        catch (Exception fault) when (fault is FormatException or JsonException)
        {
            throw TokenFault.Refusal(TokenFault.Malformed);
        }
    }

    private static string TextOf(JsonElement part, string name)
    {
        if (!part.TryGetProperty(name, out var value))
        {
            return null;
        }

        try
        {
            return value.ValueKind == JsonValueKind.String ? value.GetString() : throw TokenFault.Refusal(TokenFault.Malformed);
        }
        catch (InvalidOperationException)
        {
            // Half a character.
            throw TokenFault.Refusal(TokenFault.Malformed);
        }
    }

    private static DateTimeOffset? InstantOf(JsonElement part, string name)
    {
        if (!part.TryGetProperty(name, out var value))
        {
            return null;
        }

        return value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out var seconds) && seconds is >= 0 and <= LastInstant
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : throw TokenFault.Refusal(TokenFault.Malformed);
    }
}
