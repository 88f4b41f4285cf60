using System;
using System.Net;
using System.Security.Claims;
using System.Security.Principal;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

// Turns that a channel starts.
public abstract partial class CloudAdapterBase
{
    /// <summary>Authenticates the sender, then runs the turn; the answer to an invoke or to <c>expectReplies</c>, otherwise null.</summary>
    /// <exception cref="UnauthorizedAccessException">The sender may not.</exception>
    protected async Task<InvokeResponse> ProcessActivityAsync(
        string authHeader,
        Activity activity,
        BotCallbackHandler callback,
        CancellationToken cancellationToken)
    {
        var sender = await BotFrameworkAuthentication.AuthenticateRequestAsync(activity, authHeader, cancellationToken)
            .ConfigureAwait(false);
        return await ProcessActivityAsync(sender, activity, callback, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Runs the turn of an authenticated sender.</summary>
    protected async Task<InvokeResponse> ProcessActivityAsync(
        AuthenticateRequestResult authenticateRequestResult,
        Activity activity,
        BotCallbackHandler callback,
        CancellationToken cancellationToken)
    {
        activity.CallerId = authenticateRequestResult.CallerId;
        var factory = authenticateRequestResult.ConnectorFactory;
        var audience = authenticateRequestResult.Audience;
        using var connector = await factory.CreateAsync(activity.ServiceUrl, audience, cancellationToken).ConfigureAwait(false);
        using var turn = Turn(activity, authenticateRequestResult.ClaimsIdentity, audience, connector, factory, callback);
        await RunPipelineAsync(turn, callback, cancellationToken).ConfigureAwait(false);
        return ResultOf(turn);
    }

    private static InvokeResponse ResultOf(TurnContext turn)
    {
        if (turn.Activity.DeliveryMode == DeliveryModes.ExpectReplies)
        {
            return new InvokeResponse { Status = (int)HttpStatusCode.OK, Body = new ExpectedReplies(turn.BufferedReplyActivities) };
        }

        if (turn.Activity.Type != ActivityTypes.Invoke)
        {
            return null;
        }

        var answer = turn.TurnState.Get<Activity>(InvokeResponseKey);
        return answer is null ? new InvokeResponse { Status = (int)HttpStatusCode.NotImplemented } : (InvokeResponse)answer.Value;
    }

    private TurnContext Turn(
        Activity activity,
        ClaimsIdentity identity,
        string audience,
        IConnectorClient connector,
        ConnectorFactory factory,
        BotCallbackHandler callback)
    {
        var turn = new TurnContext(this, activity);
        turn.TurnState.Add<IIdentity>(BotIdentityKey, identity);
        turn.TurnState.Add(connector);
        turn.TurnState.Add(factory);
        turn.TurnState.Add(callback);
        turn.TurnState.Set(OAuthScopeKey, audience);
        return turn;
    }
}
