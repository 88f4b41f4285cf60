using System.Net;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>What the exchange of tokens notes; never a token, a secret or an address.</summary>
internal static partial class AuthenticationLog
{
    [LoggerMessage(4021, LogLevel.Error, "The bot gets no token to send with: {Code}")]
    public static partial void NoToken(this ILogger logger, string code);

    [LoggerMessage(4022, LogLevel.Error, "The channel's signing keys can't be fetched: {Reason} {Status}")]
    public static partial void NoSigningKeys(this ILogger logger, string reason, HttpStatusCode? status);
}
