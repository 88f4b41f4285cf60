using System.Diagnostics;
using Microsoft.Bot.Builder;
using NotesBot.Turns;
using IMiddleware = Microsoft.Bot.Builder.IMiddleware;

namespace NotesBot.Watching;

/// <summary>Counts and times every turn, and marks what is logged in it.</summary>
internal sealed partial class TurnWatch(NotesBotMeter meter, TimeProvider clock, ILogger<TurnWatch> log) : IMiddleware
{
    private const string Answered = "answered";
    private const string Failed = "failed";

    /// <summary>Its time was over, or the channel waited no longer.</summary>
    private const string BrokenOff = "broken_off";

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        var kind = TurnKinds.Of(turnContext.Activity);
        var began = clock.GetTimestamp();
        using var scope = TurnScope.Begin(log, turnContext);
        using var span = NotesBotMeter.Spans.StartActivity("turn");
        span?.SetTag("notesbot.kind", kind);
        try
        {
            await next(cancellationToken);
            Ended(Answered);
        }
        catch (RefusedTurnException refused)
        {
            span?.SetTag("notesbot.outcome", refused.Reason);
            meter.TurnRefused(refused.Reason);
            LogRefused(kind, refused.Reason);
            throw;
        }
        catch (Exception fault)
        {
            span?.SetStatus(ActivityStatusCode.Error).SetTag("error.type", fault.GetType().Name);
            Ended(cancellationToken.IsCancellationRequested ? BrokenOff : Failed);
            throw;
        }

        void Ended(string outcome)
        {
            span?.SetTag("notesbot.outcome", outcome);
            meter.TurnEnded(kind, outcome, clock.GetElapsedTime(began));
        }
    }

    [LoggerMessage(EventId = 63, Level = LogLevel.Warning, Message = "A {Kind} activity was answered 503 and not begun: {Reason}.")]
    private partial void LogRefused(string kind, string reason);
}
