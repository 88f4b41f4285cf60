using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Bot.Connector;

/// <summary>Gives the bearer token for an outbound request. A connector without one sends no Authorization header.</summary>
internal delegate ValueTask<string> AccessTokenSource(CancellationToken cancellationToken);
