using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using NotesBot.Stores;
using IMiddleware = Microsoft.Bot.Builder.IMiddleware;

namespace NotesBot.Turns;

/// <summary>
/// Recognises an activity that the channel delivers again (it does so when an answer takes too long). A message that was answered is
/// passed over. An invoke needs its answer, so it goes on; draft ids and revisions see to it that nothing is done twice.
/// </summary>
internal sealed class OnceOnly(TurnStore turns) : IMiddleware
{
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        if (turnContext.Activity.Type == ActivityTypes.Invoke)
        {
            await next(cancellationToken);
            return;
        }

        var key = TurnKey.Of(turnContext);
        if (await turns.IsDoneAsync(key, cancellationToken))
        {
            return;
        }

        await next(cancellationToken);
        await turns.MarkDoneAsync(key, cancellationToken);
    }
}
