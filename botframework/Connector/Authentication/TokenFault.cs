using System;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// Why a token is refused, as a code for the log of whoever runs the bot. The sender is told nothing but 401: it would help nobody else
/// than who tries to forge one.
/// </summary>
internal static class TokenFault
{
    public const string NoToken = "no_token";
    public const string NotBearer = "not_bearer";
    public const string TooLong = "too_long";
    public const string Malformed = "malformed";
    public const string Algorithm = "algorithm";
    public const string Issuer = "issuer";
    public const string Audience = "audience";
    public const string Expired = "expired";
    public const string NotYetValid = "not_yet_valid";
    public const string UnknownKey = "unknown_key";
    public const string Signature = "signature";
    public const string Endorsement = "endorsement";
    public const string ServiceUrl = "service_url";

    // The published SDK throws just this type, so the code travels beside it.
    public static UnauthorizedAccessException Refusal(string code)
    {
        var refusal = new UnauthorizedAccessException("The request brings no token that is good for this bot.");
        refusal.Data[nameof(TokenFault)] = code;
        return refusal;
    }

    /// <summary>The code of a refusal; <c>claims</c> where the bot's own look at the claims refused.</summary>
    public static string CodeOf(UnauthorizedAccessException refusal) => refusal.Data[nameof(TokenFault)] as string ?? "claims";
}
