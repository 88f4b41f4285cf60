using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>What an adapter notes of requests it turns away; never their content.</summary>
internal static partial class AdapterLog
{
    [LoggerMessage(4001, LogLevel.Warning, "A request was answered 400: {Problem}")]
    public static partial void RequestRefused(this ILogger logger, string problem);

    // Without the exception: its trace says nothing more, and anybody could fill the log with it.
    [LoggerMessage(4011, LogLevel.Warning, "A request was answered 401")]
    public static partial void SenderRefused(this ILogger logger);
}
