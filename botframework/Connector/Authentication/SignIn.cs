using System;
using System.Net;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Identity.Client;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// Gets tokens for the bot. Where it can't, the request that needed one fails as if the channel had refused it: 401 where the bot's
/// credentials are wrong, 503 where the login service isn't there. So callers need to know one kind of failure only.
/// </summary>
internal sealed class SignIn(Func<string, CancellationToken, Task<AuthenticationResult>> acquire, ILogger logger)
{
    private readonly ILogger _logger = logger ?? NullLogger.Instance;

    public AccessTokenSource For(string audience) => cancellationToken => TokenAsync(audience, cancellationToken);

    private async ValueTask<string> TokenAsync(string audience, CancellationToken cancellationToken)
    {
        try
        {
            return (await acquire(audience, cancellationToken).ConfigureAwait(false)).AccessToken;
        }
        catch (MsalException fault)
        {
            throw Refused(CodeOf(fault), IsUnavailable(fault), fault);
        }
        catch (HttpRequestException fault)
        {
            throw Refused("NotReached", isUnavailable: true, fault);
        }
    }

    private ErrorResponseException Refused(string code, bool isUnavailable, Exception fault)
    {
        _logger.NoToken(code);
        var status = isUnavailable ? HttpStatusCode.ServiceUnavailable : HttpStatusCode.Unauthorized;
        var message = $"The bot gets no token to send with: {code}";
        return new ErrorResponseException(message, new HttpRequestException(message, fault, status))
        {
            Body = new ErrorResponse(new Error(code, message)),
        };
    }

    // The description names the code in its first word; the rest of it holds ids and hints for whoever reads it.
    private static string CodeOf(MsalException fault)
    {
        var words = fault.Message;
        var start = words.IndexOf("AADSTS", StringComparison.Ordinal);
        if (start < 0)
        {
            return fault.ErrorCode ?? "Unknown";
        }

        var end = start + "AADSTS".Length;
        while (end < words.Length && char.IsAsciiDigit(words[end]))
        {
            end++;
        }

        return words[start..end];
    }

    private static bool IsUnavailable(MsalException fault) =>
        fault is MsalServiceException { StatusCode: 429 or >= 500 } || fault.IsRetryable || fault.InnerException is HttpRequestException;
}
