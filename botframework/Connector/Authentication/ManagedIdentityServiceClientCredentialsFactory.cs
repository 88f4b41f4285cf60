using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Logging;
using Microsoft.Identity.Client;
using Microsoft.Identity.Client.AppConfig;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A bot whose identity Azure gives to the machine it runs on: there is no secret to keep or to renew.</summary>
public class ManagedIdentityServiceClientCredentialsFactory : ServiceClientCredentialsFactory
{
    private readonly string _appId;
    private readonly Lazy<SignIn> _signIn;

    /// <param name="appId">The client id of the managed identity, which is the bot's app id.</param>
    /// <param name="httpClient">Reaches the machine's identity service.</param>
    /// <param name="logger">Notes the code of a failure.</param>
    /// <exception cref="ArgumentNullException">No app id.</exception>
    public ManagedIdentityServiceClientCredentialsFactory(string appId, HttpClient httpClient = null, ILogger logger = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(appId);
        _appId = appId;
        _signIn = new Lazy<SignIn>(() => SignInOf(appId, httpClient, logger));
    }

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) =>
        Task.FromResult(string.Equals(appId, _appId, StringComparison.OrdinalIgnoreCase));

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => Task.FromResult(false);

    internal override ValueTask<AccessTokenSource> CreateTokenSourceAsync(
        string appId,
        string audience,
        string loginEndpoint,
        CancellationToken cancellationToken) => ValueTask.FromResult(_signIn.Value.For(audience));

    private static SignIn SignInOf(string appId, HttpClient httpClient, ILogger logger)
    {
        var client = ManagedIdentityApplicationBuilder.Create(ManagedIdentityId.WithUserAssignedClientId(appId))
            .WithHttpClientFactory(new OneHttpClient(httpClient ?? ConnectorHttp.Shared))
            .Build();
        return new SignIn(
            (audience, cancellationToken) => client.AcquireTokenForManagedIdentity(audience).ExecuteAsync(cancellationToken),
            logger);
    }
}
