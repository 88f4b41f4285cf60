using System;
using System.Linq;
using System.Security.Claims;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// Lets in who brings a token that the channel signed for this bot, for the channel and the service that the activity says it comes from.
/// What needs no key is looked at first, so that few made-up tokens ever lead to a request for keys.
/// </summary>
internal sealed class ChannelTokens(
    Cloud cloud,
    ServiceClientCredentialsFactory credentials,
    AuthenticationConfiguration configuration,
    SigningKeys keys,
    TimeProvider clock) : InboundTokens
{
    /// <summary>By how much the channel's clock and the bot's may differ.</summary>
    public static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);

    private static readonly JsonWebTokenHandler Handler = new() { MaximumTokenSizeInBytes = ChannelToken.Longest };

    public override async Task<ClaimsIdentity> IdentifyAsync(
        string authHeader,
        string channelId,
        string serviceUrl,
        CancellationToken cancellationToken)
    {
        var token = ChannelToken.Read(authHeader);
        Demand(token.Issuer == cloud.TokenIssuer, TokenFault.Issuer);
        Demand(
            token.Audience is { Length: > 0 } audience
                && await credentials.IsValidAppIdAsync(audience, cancellationToken).ConfigureAwait(false),
            TokenFault.Audience);
        var now = clock.GetUtcNow();
        Demand(token.ExpiresAt + Skew > now, TokenFault.Expired);
        Demand(token.ValidFrom is null || token.ValidFrom - Skew <= now, TokenFault.NotYetValid);
        Demand(IsSame(token.ServiceUrl, serviceUrl), TokenFault.ServiceUrl);
        Demand(!string.IsNullOrEmpty(channelId), TokenFault.Endorsement);

        var key = await keys.FindAsync(token.KeyId, cancellationToken).ConfigureAwait(false)
            ?? throw TokenFault.Refusal(TokenFault.UnknownKey);
        var identity = Verified(token, key.Key);
        Demand(
            key.Endorsements.Contains(channelId) && configuration.RequiredEndorsements.All(key.Endorsements.Contains),
            TokenFault.Endorsement);
        return identity;
    }

    private ClaimsIdentity Verified(ChannelToken token, RsaSecurityKey key)
    {
        try
        {
            var result = Handler.ValidateToken(token.Text, new TokenValidationParameters
            {
                IssuerSigningKey = key,
                RequireSignedTokens = true,
                ValidIssuer = cloud.TokenIssuer,
                ValidAudience = token.Audience,
                RequireExpirationTime = true,
                // By the clock that the rest goes by.
                LifetimeValidator = (_, _, _, _) => true,
                AuthenticationType = "Bearer",
            });
            return result.IsValid ? result.ClaimsIdentity : throw TokenFault.Refusal(TokenFault.Signature);
        }
        catch (Exception fault) when (fault is not (UnauthorizedAccessException or OutOfMemoryException))
        {
            // A number beyond all numbers, say. What can't be checked is not good.
            throw TokenFault.Refusal(TokenFault.Malformed);
        }
    }

    // A host in another casing is the same host; but the channel writes both, so what differs was not written by it.
    private static bool IsSame(string claimed, string serviceUrl) =>
        !string.IsNullOrEmpty(claimed)
        && !string.IsNullOrEmpty(serviceUrl)
        && string.Equals(WithoutSlash(claimed), WithoutSlash(serviceUrl), StringComparison.Ordinal);

    private static string WithoutSlash(string url) => url.EndsWith('/') ? url[..^1] : url;

    private static void Demand(bool isMet, string code)
    {
        if (!isMet)
        {
            throw TokenFault.Refusal(code);
        }
    }
}
