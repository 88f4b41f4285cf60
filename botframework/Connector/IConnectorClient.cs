using System;

namespace Microsoft.Bot.Connector;

/// <summary>Talks to the service of one channel.</summary>
public interface IConnectorClient : IDisposable
{
    /// <summary>The service's address: <c>Activity.ServiceUrl</c>.</summary>
    Uri BaseUri { get; set; }

    IConversations Conversations { get; }
}
