using System;
using System.Security.Claims;
using System.Security.Principal;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Shows that the bot is typing while it takes its time over a message.</summary>
public class ShowTypingMiddleware : IMiddleware
{
    private readonly TimeSpan delay;
    private readonly TimeSpan period;

    /// <param name="delay">Milliseconds after the message, or after the bot's last one, before it shows.</param>
    /// <param name="period">Milliseconds after which it shows again.</param>
    /// <exception cref="ArgumentOutOfRangeException">The delay is negative, or the period isn't positive.</exception>
    public ShowTypingMiddleware(int delay = 500, int period = 2000)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(delay);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(period);
        (this.delay, this.period) = (TimeSpan.FromMilliseconds(delay), TimeSpan.FromMilliseconds(period));
    }

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(next);
        if (turnContext.Activity.Type != ActivityTypes.Message || IsAskedByABot(turnContext))
        {
            await next(cancellationToken).ConfigureAwait(false);
            return;
        }

        var typing = new Typing(turnContext, delay, period);
        await using var untilTheEnd = typing.ConfigureAwait(false);
        turnContext.OnSendActivities(async (_, activities, nextSend) =>
        {
            // What the bot says ends its typing, and it may go on after that.
            if (activities.Exists(activity => activity.Type == ActivityTypes.Message))
            {
                await typing.RestartAsync().ConfigureAwait(false);
            }

            return await nextSend().ConfigureAwait(false);
        });
        await next(cancellationToken).ConfigureAwait(false);
    }

    private static bool IsAskedByABot(ITurnContext turnContext) =>
        turnContext.TurnState.Get<IIdentity>(BotAdapter.BotIdentityKey) is ClaimsIdentity sender && SkillValidation.IsSkillClaim(sender.Claims);
}
