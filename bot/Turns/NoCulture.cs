using System.Globalization;
using Microsoft.Bot.Builder;
using IMiddleware = Microsoft.Bot.Builder.IMiddleware;

namespace NotesBot.Turns;

/// <summary>
/// Takes back the culture that the SDK gives a turn by the activity's locale: the bot hands culture on as a value, and of some names that a
/// locale may have .NET makes a culture in which no number can be read or written.
/// </summary>
internal sealed class NoCulture : IMiddleware
{
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        if (turnContext.Activity.Locale is { Length: 0 })
        {
            turnContext.Activity.Locale = null; // or the answers would carry it back, which the protocol forbids
        }

        return next(cancellationToken);
    }
}
