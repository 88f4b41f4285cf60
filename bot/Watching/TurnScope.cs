using Microsoft.Bot.Builder;
using NotesBot.Turns;

namespace NotesBot.Watching;

/// <summary>
/// What every line of a turn's log carries: the turn's key, whose beginning is the number that a person is told when the turn fails. The
/// trace's id stands beside it, which the host adds.
/// </summary>
internal static class TurnScope
{
    private static readonly Func<ILogger, string, IDisposable?> Scope = LoggerMessage.DefineScope<string>("turn {Turn}");

    public static IDisposable? Begin(ILogger log, ITurnContext context) => Scope(log, TurnKey.Of(context));
}
