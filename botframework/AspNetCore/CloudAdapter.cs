using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>The adapter of a bot that channels reach over HTTP.</summary>
public class CloudAdapter : CloudAdapterBase, IBotFrameworkHttpAdapter
{
    /// <summary>The adapter of a bot without an identity: anybody may send.</summary>
    public CloudAdapter()
        : this(BotFrameworkAuthenticationFactory.Create())
    {
    }

    public CloudAdapter(BotFrameworkAuthentication botFrameworkAuthentication, ILogger logger = null)
        : base(botFrameworkAuthentication, logger)
    {
    }

    /// <summary>The adapter of a bot whose identity stands in its settings.</summary>
    public CloudAdapter(IConfiguration configuration, IHttpClientFactory httpClientFactory = null, ILogger logger = null)
        : this(
            new ConfigurationBotFrameworkAuthentication(configuration, httpClientFactory: httpClientFactory, logger: logger),
            logger)
    {
    }

    /// <summary>
    /// Answers 405 to anything but a POST, 400 with the reason to a body that is no activity, 401 to who may not send, and 503 while
    /// nobody can tell because the channel's keys can't be had.
    /// Otherwise runs the turn and answers 200, or as the bot answered an invoke (501 if it did not). What the bot throws is thrown.
    /// </summary>
    public async Task ProcessAsync(
        HttpRequest httpRequest,
        HttpResponse httpResponse,
        IBot bot,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(httpRequest);
        ArgumentNullException.ThrowIfNull(httpResponse);
        ArgumentNullException.ThrowIfNull(bot);
        if (!HttpMethods.IsPost(httpRequest.Method))
        {
            await RefuseAsync(httpResponse, StatusCodes.Status405MethodNotAllowed, "Activities are sent by POST.", cancellationToken)
                .ConfigureAwait(false);
            return;
        }

        var inbound = await InboundActivity.ReadAsync(httpRequest, cancellationToken).ConfigureAwait(false);
        if (inbound.Problem is { } problem)
        {
            Logger.RequestRefused(problem);
            await RefuseAsync(httpResponse, StatusCodes.Status400BadRequest, problem, cancellationToken).ConfigureAwait(false);
            return;
        }

        AuthenticateRequestResult sender;
        try
        {
            string authHeader = httpRequest.Headers?.Authorization;
            sender = await BotFrameworkAuthentication.AuthenticateRequestAsync(inbound.Activity, authHeader, cancellationToken)
                .ConfigureAwait(false);
        }
        catch (UnauthorizedAccessException refusal)
        {
            Logger.SenderRefused(TokenFault.CodeOf(refusal));
            await RefuseAsync(httpResponse, StatusCodes.Status401Unauthorized, "Not authorized.", cancellationToken).ConfigureAwait(false);
            return;
        }
        catch (SigningKeysUnavailableException)
        {
            // Not the sender's fault: the channel may deliver the activity again.
            Logger.NobodyAdmitted();
            await RefuseAsync(httpResponse, StatusCodes.Status503ServiceUnavailable, "Try again later.", cancellationToken)
                .ConfigureAwait(false);
            return;
        }

        var answer = await ProcessActivityAsync(sender, inbound.Activity, bot.OnTurnAsync, cancellationToken).ConfigureAwait(false);
        await HttpHelper.WriteResponseAsync(httpResponse, answer).ConfigureAwait(false);
    }

    private static async Task RefuseAsync(HttpResponse response, int status, string reason, CancellationToken cancellationToken)
    {
        response.StatusCode = status;
        response.ContentType = "text/plain; charset=utf-8";
        if (response.Headers is { } headers)
        {
            switch (status)
            {
                case StatusCodes.Status401Unauthorized:
                    headers.WWWAuthenticate = "Bearer";
                    break;
                case StatusCodes.Status405MethodNotAllowed:
                    headers.Allow = HttpMethods.Post;
                    break;
            }
        }

        if (response.Body is { } body)
        {
            await body.WriteAsync(Encoding.UTF8.GetBytes(reason), cancellationToken).ConfigureAwait(false);
        }
    }
}
