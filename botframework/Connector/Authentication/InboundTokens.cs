using System;
using System.Security.Claims;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Checks the tokens that requests bring.</summary>
internal abstract class InboundTokens
{
    /// <summary>Whose token <paramref name="authHeader"/> is.</summary>
    /// <exception cref="UnauthorizedAccessException">None, or one that does not prove itself for this channel and service.</exception>
    /// <exception cref="SigningKeysUnavailableException">The channel's keys can't be had, so that nobody can tell.</exception>
    public abstract Task<ClaimsIdentity> IdentifyAsync(
        string authHeader,
        string channelId,
        string serviceUrl,
        CancellationToken cancellationToken);
}
