using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using NotesBot.Cards;
using NotesBot.Turns;

namespace NotesBot.Hosting;

/// <summary>When a turn fails: the fault is logged under an id, and the person is told the id and that the draft is safe.</summary>
internal sealed partial class TurnFaults(ILogger<TurnFaults> log)
{
    private const string InvokeResponseType = "invokeResponse";

    public async Task AnswerAsync(ITurnContext context, Exception fault)
    {
        var id = Guid.NewGuid().ToString("N")[..8];
        if (IsGivenUp(context, fault))
        {
            LogGivenUp(id, context.Activity.Type);
            return;
        }

        LogFault(id, context.Activity.Type, fault.GetType().Name, Where(fault));
        var text = BotWords.Of(context.Activity.Locale).Format("fault", id);
        try
        {
            await context.SendActivityAsync(context.Activity.Type == ActivityTypes.Invoke ? Invoke(id, text) : Message(text));
        }
        catch (Exception e) when (e is ErrorResponseException or HttpRequestException or OperationCanceledException)
        {
            LogUntold(id, e.GetType().Name);
        }
    }

    // The channel waited too long and delivers the activity again: the person hears the answer then, and of no fault before.
    private static bool IsGivenUp(ITurnContext context, Exception fault) =>
        context.Activity.Type != ActivityTypes.Invoke && fault is OperationCanceledException { InnerException: not TimeoutException };

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

    [LoggerMessage(EventId = 22, Level = LogLevel.Warning, Message = "The channel gave up waiting for a {Type} activity ({Id}).")]
    private partial void LogGivenUp(string id, string type);
}
