using System;
using System.Net.Http;

namespace Microsoft.Bot.Connector;

/// <summary>Talks to the service of one channel over a pooled HTTP client, retrying what is worth it.</summary>
public class ConnectorClient : IConnectorClient
{
    internal ConnectorClient(Uri baseUri, HttpClient http, AccessTokenSource accessToken = null, OutboundRetry retry = null)
    {
        BaseUri = baseUri;
        Http = new ConnectorHttp(http, accessToken, retry ?? OutboundRetry.Default);
        Conversations = new Conversations(this);
    }

    public Uri BaseUri { get; set; }

    public IConversations Conversations { get; }

    internal ConnectorHttp Http { get; }

    // Nothing to let go of: the HTTP client is shared.
    void IDisposable.Dispose() => GC.SuppressFinalize(this);
}
