using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>
/// The bot's identity by its settings: <c>MicrosoftAppId</c>, <c>MicrosoftAppPassword</c>, <c>MicrosoftAppTenantId</c> and
/// <c>MicrosoftAppType</c> (<c>MultiTenant</c> unless set, <c>SingleTenant</c>, <c>UserAssignedMsi</c>).
/// </summary>
public class ConfigurationServiceClientCredentialFactory : ServiceClientCredentialsFactory
{
    private readonly ServiceClientCredentialsFactory _identity;

    /// <exception cref="ArgumentException">The settings contradict each other; the message names the one.</exception>
    public ConfigurationServiceClientCredentialFactory(IConfiguration configuration, HttpClient httpClient = null, ILogger logger = null)
    {
        var type = configuration["MicrosoftAppType"];
        var appId = configuration["MicrosoftAppId"];
        var password = configuration["MicrosoftAppPassword"];
        var tenantId = configuration["MicrosoftAppTenantId"];
        var managed = string.Equals(type, "UserAssignedMsi", StringComparison.OrdinalIgnoreCase);
        if (managed || string.Equals(type, "SingleTenant", StringComparison.OrdinalIgnoreCase))
        {
            Require("MicrosoftAppId", appId, type);
            Require("MicrosoftAppTenantId", tenantId, type);
            if (!managed)
            {
                Require("MicrosoftAppPassword", password, type);
            }
            else if (!string.IsNullOrWhiteSpace(password))
            {
                throw new ArgumentException($"MicrosoftAppPassword must not be set for {type}.");
            }
        }

        _identity = managed
            ? new ManagedIdentityServiceClientCredentialsFactory(appId, httpClient, logger)
            : new PasswordServiceClientCredentialFactory(appId, password, tenantId, httpClient, logger);
    }

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) =>
        _identity.IsValidAppIdAsync(appId, cancellationToken);

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) =>
        _identity.IsAuthenticationDisabledAsync(cancellationToken);

    internal override ValueTask<AccessTokenSource> CreateTokenSourceAsync(
        string appId,
        string audience,
        string loginEndpoint,
        CancellationToken cancellationToken) =>
        _identity.CreateTokenSourceAsync(appId, audience, loginEndpoint, cancellationToken);

    private static void Require(string name, string value, string type)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            throw new ArgumentException($"{name} is required for {type}.");
        }
    }
}
