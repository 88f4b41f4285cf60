using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes clients that talk to a channel as the bot that an activity was sent to.</summary>
public abstract class ConnectorFactory
{
    /// <summary>A client for <paramref name="serviceUrl"/> with tokens for <paramref name="audience"/>, the cloud's own if null.</summary>
    public abstract Task<IConnectorClient> CreateAsync(string serviceUrl, string audience, CancellationToken cancellationToken);
}
