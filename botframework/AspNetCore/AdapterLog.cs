using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>What an adapter notes of requests it turns away; never their content.</summary>
internal static partial class AdapterLog
{
    [LoggerMessage(4001, LogLevel.Warning, "A request was answered 400: {Problem}")]
    public static partial void RequestRefused(this ILogger logger, string problem);

    // Without the exception: its trace says nothing more, and anybody could fill the log with it.
    [LoggerMessage(4011, LogLevel.Warning, "A request was answered 401: {Code}")]
    public static partial void SenderRefused(this ILogger logger, string code);

    [LoggerMessage(4012, LogLevel.Error, "A request was answered 503: the channel's signing keys can't be fetched")]
    public static partial void NobodyAdmitted(this ILogger logger);
}
