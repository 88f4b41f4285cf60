using System;
using System.Security.Claims;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Checks the tokens that requests bring. This one trusts no token: a bot with an identity answers nobody.</summary>
internal class InboundTokens
{
    /// <summary>Whose token <paramref name="authHeader"/> is.</summary>
    /// <exception cref="UnauthorizedAccessException">None, or one that does not prove itself for this channel and service.</exception>
    public virtual Task<ClaimsIdentity> IdentifyAsync(
        string authHeader,
        string channelId,
        string serviceUrl,
        CancellationToken cancellationToken) =>
        throw new UnauthorizedAccessException(
            string.IsNullOrWhiteSpace(authHeader) ? "The request brings no token." : "The request's token can't be checked.");
}
