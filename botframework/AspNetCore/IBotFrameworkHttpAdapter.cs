using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Runs a bot's turn for an HTTP request.</summary>
public interface IBotFrameworkHttpAdapter
{
    /// <summary>Reads the activity of the request, runs the turn and writes the response, whatever is wrong with the request.</summary>
    Task ProcessAsync(HttpRequest httpRequest, HttpResponse httpResponse, IBot bot, CancellationToken cancellationToken = default);
}
