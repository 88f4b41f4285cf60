using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Security.Claims;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Lets in whom the credentials say: anybody where the bot has no identity, otherwise who brings a good token.</summary>
internal sealed class CloudAuthentication(
    Cloud cloud,
    ServiceClientCredentialsFactory credentials,
    AuthenticationConfiguration configuration,
    IHttpClientFactory httpClientFactory,
    InboundTokens tokens) : BotFrameworkAuthentication
{
    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity,
        string authHeader,
        CancellationToken cancellationToken)
    {
        var identity = await IdentifyAsync(activity, activity.ChannelId, authHeader, cancellationToken).ConfigureAwait(false);
        return await ResultAsync(identity, cancellationToken).ConfigureAwait(false);
    }

    public override async Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(
        string authHeader,
        string channelIdHeader,
        CancellationToken cancellationToken)
    {
        var identity = await IdentifyAsync(null, channelIdHeader, authHeader, cancellationToken).ConfigureAwait(false);
        return await ResultAsync(identity, cancellationToken).ConfigureAwait(false);
    }

    public override async Task<ClaimsIdentity> AuthenticateChannelRequestAsync(string authHeader, CancellationToken cancellationToken) =>
        await credentials.IsAuthenticationDisabledAsync(cancellationToken).ConfigureAwait(false)
            ? SkillValidation.CreateAnonymousSkillClaim()
            : await IdentifyAsync(null, null, authHeader, cancellationToken).ConfigureAwait(false);

    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) =>
        new PooledConnectorFactory(AppIdOf(claimsIdentity), cloud, credentials, httpClientFactory);

    public override string GetOriginatingAudience() => cloud.OAuthScope;

    private async Task<ClaimsIdentity> IdentifyAsync(
        Activity activity,
        string channelId,
        string authHeader,
        CancellationToken cancellationToken)
    {
        if (await credentials.IsAuthenticationDisabledAsync(cancellationToken).ConfigureAwait(false))
        {
            return activity?.ChannelId == Channels.Emulator && activity.Recipient?.Role == RoleTypes.Skill
                ? SkillValidation.CreateAnonymousSkillClaim()
                : new ClaimsIdentity(new List<Claim>(), AuthenticationConstants.AnonymousAuthType);
        }

        var identity = await tokens.IdentifyAsync(authHeader, channelId, activity?.ServiceUrl, cancellationToken).ConfigureAwait(false);
        if (configuration.ClaimsValidator is { } validator)
        {
            await validator.ValidateClaimsAsync(identity.Claims.ToList()).ConfigureAwait(false);
        }

        return identity;
    }

    private async Task<AuthenticateRequestResult> ResultAsync(ClaimsIdentity identity, CancellationToken cancellationToken) => new()
    {
        ClaimsIdentity = identity,
        Audience = SkillValidation.IsSkillClaim(identity.Claims)
            ? JwtTokenValidation.GetAppIdFromClaims(identity.Claims)
            : cloud.OAuthScope,
        CallerId = await GenerateCallerIdAsync(credentials, identity, cloud.CallerId, cancellationToken).ConfigureAwait(false),
        ConnectorFactory = CreateConnectorFactory(identity),
    };

    // The bot is the audience of a channel's token; an identity made for a proactive turn names it as the app.
    private static string AppIdOf(ClaimsIdentity identity) =>
        JwtTokenValidation.Value(identity.Claims, AuthenticationConstants.AudienceClaim)
        ?? JwtTokenValidation.Value(identity.Claims, AuthenticationConstants.AppIdClaim);
}
