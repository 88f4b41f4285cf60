using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes connectors over the host's HTTP clients, or over the one this process shares.</summary>
internal sealed class PooledConnectorFactory(
    string appId,
    Cloud cloud,
    ServiceClientCredentialsFactory credentials,
    IHttpClientFactory httpClientFactory) : ConnectorFactory
{
    public override async Task<IConnectorClient> CreateAsync(string serviceUrl, string audience, CancellationToken cancellationToken)
    {
        // An activity without a service URL can still be answered in its own response, so its absence only matters on sending.
        var address = string.IsNullOrEmpty(serviceUrl) ? null : new Uri(serviceUrl, UriKind.Absolute);
        var tokens = await credentials
            .CreateTokenSourceAsync(appId, audience ?? cloud.OAuthScope, cloud.LoginUrlTemplate, cancellationToken)
            .ConfigureAwait(false);
        return new ConnectorClient(address, httpClientFactory?.CreateClient() ?? ConnectorHttp.Shared, tokens);
    }
}
