using System.Runtime.ExceptionServices;
using System.Text.Json;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;
using NotesBot.Cards;
using NotesBot.Reminders;
using NotesBot.Stores;
using NotesBot.Turns;
using NotesBot.Watching;

namespace NotesBot.Hosting;

/// <summary>
/// When a turn fails: the fault is logged under an id, and the person is told the id and that the draft is safe. The id is the beginning of
/// the turn's key, which every line of the turn carries. Where the person can't be told, the channel is.
/// </summary>
internal sealed partial class TurnFaults(IHttpContextAccessor http, IOptions<TurnDeadline> deadline, ILogger<TurnFaults> log)
{
    private const string InvokeResponseType = "invokeResponse";

    /// <exception cref="UntoldException">The person could not be told, and may be later.</exception>
    public async Task AnswerAsync(ITurnContext context, Exception fault)
    {
        if (fault is RefusedTurnException)
        {
            ExceptionDispatchInfo.Throw(fault); // never begun: the channel is told, and not the person
        }

        using var scope = TurnScope.Begin(log, context);
        var id = TurnKey.Of(context)[..8];
        if (IsGivenUp)
        {
            LogGivenUp(id, context.Activity.Type, fault.GetType().Name, fault is OperationCanceledException ? "" : Where(fault));
            throw new UntoldException(fault);
        }

        var words = context.TurnState.Get<NoteTurn>()?.Words ?? BotWords.Of(Visitor.LocaleOf(context.Activity));
        if (fault is DatabaseException)
        {
            LogNoDatabase(id, fault.Message);
            await TellAsync(context, id, words.Format("fault.database", id));
        }
        else
        {
            LogFault(id, context.Activity.Type, fault.GetType().Name, Where(fault));
            await TellAsync(context, id, words.Format("fault", id));
        }
    }

    private async Task TellAsync(ITurnContext context, string id, string text)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(deadline.Value.TellSeconds));
        try
        {
            var answer = context.Activity is { Type: ActivityTypes.Invoke, Name: NoteTurn.Execute } ? Invoke(id, text) : Message(text);
            await context.SendActivityAsync(answer, patience.Token);
        }
        catch (JsonException)
        {
            // It was taken; only the channel's answer can't be read.
        }
        catch (Exception e)
        {
            LogUntold(id, e.GetType().Name);
            if (SendFaults.Of(e).State != ReminderState.Undeliverable)
            {
                throw new UntoldException(e);
            }
        }
    }

    // The channel waited too long and delivers the activity again: the person hears the answer then, and of no fault before.
    private bool IsGivenUp => http.HttpContext?.RequestAborted.IsCancellationRequested == true;

    private static Activity Message(string text) =>
        new() { Type = ActivityTypes.Message, Text = text, TextFormat = TextFormatTypes.Plain };

    private static Activity Invoke(string id, string text) => new()
    {
        Type = InvokeResponseType,
        Value = new InvokeResponse { Status = 200, Body = CardMessages.Error(500, id, text) },
    };

    // The message of an exception may hold what a person typed; the place where it was thrown can't.
    private static string Where(Exception fault) => fault.StackTrace ?? "";

    [LoggerMessage(EventId = 20, Level = LogLevel.Error, Message = "Turn failed, error {Id}: {Fault} in a {Type} activity\n{Where}")]
    private partial void LogFault(string id, string type, string fault, string where);

    [LoggerMessage(EventId = 21, Level = LogLevel.Warning, Message = "The person could not be told of error {Id} ({Fault}).")]
    private partial void LogUntold(string id, string fault);

    [LoggerMessage(EventId = 22, Level = LogLevel.Warning, Message = "The channel gave up waiting for a {Type} activity ({Id}): {Fault}{Where}")]
    private partial void LogGivenUp(string id, string type, string fault, string where);

    // The sentence is the bot's own, and what an operator needs.
    [LoggerMessage(EventId = 100, Level = LogLevel.Error, Message = "Turn failed, error {Id}: {Sentence}")]
    private partial void LogNoDatabase(string id, string sentence);
}
