using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.TraceExtensions;

/// <summary>Traces for whoever watches a bot at work; people don't see them.</summary>
public static class ITurnContextExtensions
{
    /// <param name="turnContext">The turn.</param>
    /// <param name="name">What it is about.</param>
    /// <param name="value">The data.</param>
    /// <param name="valueType">Which kind of data; the name of its type unless given.</param>
    /// <param name="label">For people; the calling member unless given.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static Task<ResourceResponse> TraceActivityAsync(
        this ITurnContext turnContext,
        string name,
        object value = null,
        string valueType = null,
        [CallerMemberName] string label = null,
        CancellationToken cancellationToken = default) =>
        turnContext.SendActivityAsync(turnContext.Activity.CreateTrace(name, value, valueType, label), cancellationToken);
}
