using System;
using System.Security.Claims;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Decides who may send activities, and makes the clients that answer them.</summary>
public abstract class BotFrameworkAuthentication
{
    /// <summary>Who sent <paramref name="activity"/>, by its <c>Authorization</c> header.</summary>
    /// <exception cref="UnauthorizedAccessException">Somebody who may not.</exception>
    public abstract Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity,
        string authHeader,
        CancellationToken cancellationToken);

    /// <summary>Who opens a connection that activities then come over.</summary>
    /// <exception cref="UnauthorizedAccessException">Somebody who may not.</exception>
    public abstract Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(
        string authHeader,
        string channelIdHeader,
        CancellationToken cancellationToken);

    public abstract ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity);

    /// <summary>What the bot's own tokens are asked for.</summary>
    public virtual string GetOriginatingAudience() => throw new NotSupportedException("This kind of authentication has no audience.");

    /// <summary>Who calls the bot as a channel would.</summary>
    /// <exception cref="UnauthorizedAccessException">Somebody who may not.</exception>
    public virtual Task<ClaimsIdentity> AuthenticateChannelRequestAsync(string authHeader, CancellationToken cancellationToken) =>
        throw new NotSupportedException("This kind of authentication takes no calls from bots.");

    /// <summary>The caller to note on an activity: another bot, or <paramref name="callerId"/>; null where anybody may send.</summary>
    protected internal async Task<string> GenerateCallerIdAsync(
        ServiceClientCredentialsFactory credentialFactory,
        ClaimsIdentity claimsIdentity,
        string callerId,
        CancellationToken cancellationToken)
    {
        if (await credentialFactory.IsAuthenticationDisabledAsync(cancellationToken).ConfigureAwait(false))
        {
            return null;
        }

        return SkillValidation.IsSkillClaim(claimsIdentity.Claims)
            ? CallerIdConstants.BotToBotPrefix + JwtTokenValidation.GetAppIdFromClaims(claimsIdentity.Claims)
            : callerId;
    }
}
