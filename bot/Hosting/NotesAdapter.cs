using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using NotesBot.Turns;
using NotesBot.Watching;

namespace NotesBot.Hosting;

/// <summary>The adapter, with what happens before every turn in order, and when one fails.</summary>
internal sealed class NotesAdapter : CloudAdapter
{
    public NotesAdapter(
        BotFrameworkAuthentication authentication,
        TurnWatch watch,
        OneTurnAtATime oneTurn,
        OnceOnly once,
        TurnFaults faults,
        ILogger<NotesAdapter> log)
        : base(authentication, log)
    {
        Use(new NoCulture());
        Use(watch);
        Use(oneTurn);
        Use(once);
        OnTurnError = faults.AnswerAsync;
    }
}
