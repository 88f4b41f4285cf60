using Microsoft.Bot.Schema;

namespace NotesBot.Cards;

/// <summary>Cards as messages and as answers to an Execute.</summary>
internal static class CardMessages
{
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    public static Activity Of(byte[] card) => Of(ActivityJson.Parse(card));

    /// <param name="card">Parsed.</param>
    public static Activity Of(object card) => new()
    {
        Type = ActivityTypes.Message,
        Attachments = [new Attachment { ContentType = ContentType, Content = card }],
    };

    /// <param name="card">Parsed.</param>
    public static AdaptiveCardInvokeResponse InPlace(object card) => new() { StatusCode = 200, Type = ContentType, Value = card };

    public static AdaptiveCardInvokeResponse Message(string text) =>
        new() { StatusCode = 200, Type = "application/vnd.microsoft.activity.message", Value = text };

    public static AdaptiveCardInvokeResponse Error(int status, string code, string message) => new()
    {
        StatusCode = status,
        Type = "application/vnd.microsoft.error",
        Value = new Error { Code = code, Message = message },
    };
}
