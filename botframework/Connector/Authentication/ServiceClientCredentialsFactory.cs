using System;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Knows a bot's app id and how to prove that it is that bot.</summary>
public abstract class ServiceClientCredentialsFactory
{
    /// <summary>Whether <paramref name="appId"/> is this bot's.</summary>
    public abstract Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken);

    /// <summary>Whether anybody may send: only where a bot has no identity at all, in development.</summary>
    public abstract Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken);

    /// <summary>Where outbound requests get their tokens from; null where the bot has no identity and needs none.</summary>
    /// <param name="appId">The bot that sends.</param>
    /// <param name="audience">What the tokens are for: the address that their scope begins with.</param>
    /// <param name="loginEndpoint">Who gives them, with <c>{0}</c> for the tenant.</param>
    /// <param name="cancellationToken">Ends it without a result.</param>
    /// <exception cref="UnauthorizedAccessException">The bot has an identity that it can't prove.</exception>
    internal virtual async ValueTask<AccessTokenSource> CreateTokenSourceAsync(
        string appId,
        string audience,
        string loginEndpoint,
        CancellationToken cancellationToken) =>
        await IsAuthenticationDisabledAsync(cancellationToken).ConfigureAwait(false)
            ? null
            : throw new UnauthorizedAccessException("The bot has an app id, but nothing here can get it a token to send with.");
}
