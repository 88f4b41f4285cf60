using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;

namespace NotesBot.Hosting;

/// <summary>Makes connectors to known hosts only: a remembered conversation is no reason to show anybody the bot's token.</summary>
internal sealed class GuardedConnectors(ConnectorFactory inner, ServiceHosts hosts) : ConnectorFactory
{
    /// <exception cref="NotAllowedException">The service is at no allowed host.</exception>
    public override Task<IConnectorClient> CreateAsync(string serviceUrl, string audience, CancellationToken cancellationToken) =>
        hosts.Admits(serviceUrl)
            ? inner.CreateAsync(serviceUrl, audience, cancellationToken)
            : throw new NotAllowedException("The bot sends nothing to a host outside AllowedServiceHosts.");
}
