using System;
using System.Globalization;
using System.Net.Http;
using System.Text;
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

    /// <summary>Makes a request below <c>v3/conversations</c>; what <paramref name="path"/> interpolates is escaped.</summary>
    internal Task<T> SendAsync<T>(HttpMethod method, FormattableString path, object body, CancellationToken cancellationToken)
        where T : class =>
        Client.Http.SendAsync<T>(method, Address(path), body, cancellationToken);

    private Uri Address(FormattableString path)
    {
        var service = Client.BaseUri
            ?? throw new InvalidOperationException("The activity has no service URL, so nothing can be sent to its conversation.");
        var address = new StringBuilder(service.AbsoluteUri.TrimEnd('/')).Append("/v3/conversations");
        var parts = Array.ConvertAll(path.GetArguments(), part => (object)Escape(part));
        return new Uri(address.AppendFormat(CultureInfo.InvariantCulture, path.Format, parts).ToString());
    }

    // An id of dots alone would be taken for a step in the path.
    private static string Escape(object part)
    {
        var text = Convert.ToString(part, CultureInfo.InvariantCulture);
        if (string.IsNullOrEmpty(text) || text is "." or "..")
        {
            throw new ArgumentException("A conversation, an activity or a member is addressed without an id.");
        }

        return Uri.EscapeDataString(text);
    }
}
