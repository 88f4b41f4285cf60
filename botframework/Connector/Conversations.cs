using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Bot.Connector;

/// <summary>The conversations of a <see cref="ConnectorClient"/>'s channel; see <see cref="ConversationsExtensions"/>.</summary>
public class Conversations : IConversations
{
    internal Conversations(ConnectorClient client) => Client = client;

    internal ConnectorClient Client { get; }

    internal static Conversations Of(IConversations operations)
    {
        ArgumentNullException.ThrowIfNull(operations);
        return operations as Conversations
            ?? throw new ArgumentException("Only the conversations of a ConnectorClient can be talked to.", nameof(operations));
    }

    /// <summary>Makes a request below <c>v3/conversations</c>.</summary>
    internal Task<T> SendAsync<T>(HttpMethod method, ConversationPath path, object body, CancellationToken cancellationToken)
        where T : class =>
        Client.Http.SendAsync<T>(method, Address(path), body, cancellationToken);

    private Uri Address(ConversationPath path)
    {
        var service = Client.BaseUri
            ?? throw new InvalidOperationException("The activity has no service URL, so nothing can be sent to its conversation.");
        return new Uri(string.Concat(service.AbsoluteUri.AsSpan().TrimEnd('/'), "/v3/conversations", path.ToString()));
    }
}
