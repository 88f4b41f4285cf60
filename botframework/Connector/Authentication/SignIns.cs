using System;
using System.Globalization;
using System.Net.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Identity.Client;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// Signs a bot in with a proof of its identity. The tokens are kept with the client that asked for them, so the same client is handed out
/// as long as nothing about it changes.
/// </summary>
internal sealed class SignIns(HttpClient http, ILogger logger)
{
    private volatile Made _last;

    /// <param name="appId">The bot.</param>
    /// <param name="loginEndpoint">With <c>{0}</c> for the tenant.</param>
    /// <param name="tenantId">The bot's; nothing for the tenant of bots of several tenants.</param>
    /// <param name="proof">What the bot proves itself with: another one makes another client.</param>
    /// <param name="prove">Gives it to the client.</param>
    public SignIn As(
        string appId,
        string loginEndpoint,
        string tenantId,
        object proof,
        Func<ConfidentialClientApplicationBuilder, ConfidentialClientApplicationBuilder> prove)
    {
        var authority = Authority(loginEndpoint, tenantId);
        if (_last is { } made && made.AppId == appId && made.Authority == authority && Equals(made.Proof, proof))
        {
            return made.SignIn;
        }

        // The authority stands in the bot's settings: to ask that very authority whether it is one proves nothing.
        var builder = ConfidentialClientApplicationBuilder.Create(appId)
            .WithAuthority(authority)
            .WithInstanceDiscovery(false)
            .WithLegacyCacheCompatibility(false)
            .WithHttpClientFactory(new OneHttpClient(http ?? ConnectorHttp.Shared));
        var client = prove(builder).Build();
        var signIn = new SignIn(
            (audience, cancellationToken) => client.AcquireTokenForClient([Scope(audience)]).ExecuteAsync(cancellationToken),
            logger);
        _last = new Made(appId, authority, proof, signIn);
        return signIn;
    }

    private static string Authority(string loginEndpoint, string tenantId)
    {
        var isGovernment = loginEndpoint == GovernmentAuthenticationConstants.ToChannelFromBotLoginUrlTemplate;
        var tenant = !string.IsNullOrEmpty(tenantId) ? tenantId
            : isGovernment ? GovernmentAuthenticationConstants.DefaultChannelAuthTenant
            : AuthenticationConstants.DefaultChannelAuthTenant;
        return string.Format(CultureInfo.InvariantCulture, loginEndpoint, tenant);
    }

    private static string Scope(string audience) =>
        audience.EndsWith("/.default", StringComparison.Ordinal) ? audience : audience + "/.default";

    private sealed record Made(string AppId, string Authority, object Proof, SignIn SignIn);
}
