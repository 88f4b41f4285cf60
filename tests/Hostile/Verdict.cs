using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using NotesBot.Tests.Chat;
using NotesBot.Tests.Drafts;
using NotesBot.Turns;

namespace NotesBot.Tests.Hostile;

/// <summary>Whether what the bot answered may be answered to anybody at all.</summary>
internal static class Verdict
{
    private const int MostActions = 6;

    private const string ErrorType = "application/vnd.microsoft.error";

    // How the sentence begins that tells of a fault, in every language.
    private static readonly string[] Faults = [.. BotWords.All.Select(words => words.Format("fault", "|").Split('|')[0])];

    /// <returns>What is wrong with a message; null if nothing is.</returns>
    public static string? OfMessage(JsonObject message) =>
        message["text"]?.GetValue<string>() is { } text && Faults.Any(fault => text.StartsWith(fault, StringComparison.Ordinal)) ? $"a fault: {text}"
        : CardJson.Of(message) is { } card ? OfCard(card)
        : null;

    /// <param name="body">What was posted.</param>
    /// <param name="isPlain">Whether it was an activity as the channel sends it.</param>
    /// <returns>What is wrong with an answer; null if nothing is.</returns>
    public static string? OfAnswer(string body, bool isPlain, HttpStatusCode status, string answer) => ((int)status, TypeOf(body)) switch
    {
        (400, _) when isPlain && IsRefusal(answer) && Encoding.UTF8.GetByteCount(body) <= 256 * 1024 => $"a proper activity was refused: {answer}",
        (400, var type) when type != "invoke" && answer.Length == 0 => "a refusal without a reason",
        (400, _) => null,
        (403, _) when !isPlain => null, // on no channel
        (501, "invoke") => null,
        (503, _) => null, // come again: counted, and seldom
        (200, _) when answer.Length > 0 => OfAnswer(JsonNode.Parse(answer)!.AsObject()),
        (200, "invoke") when !body.Contains("fileConsent/invoke", StringComparison.Ordinal) => "an invoke was answered 200 with nothing",
        (200, _) => null,
        _ => $"{(int)status}: {answer}",
    };

    // Of the body, before anybody looks for what it asks.
    private static bool IsRefusal(string answer) =>
        answer.StartsWith("The ", StringComparison.Ordinal) || answer.StartsWith("Each of ", StringComparison.Ordinal);

    private static string? OfAnswer(JsonObject answer) => (answer["type"]?.GetValue<string>(), answer["value"], answer["activities"]) switch
    {
        (ErrorType, { } error, _) when answer["statusCode"]!.GetValue<int>() >= 500 => $"a fault: {error.ToJsonString()}",
        (CardJson.ContentType, JsonObject card, _) => OfCard(card),
        (_, _, JsonArray replies) => replies.Select(reply => OfMessage(reply!.AsObject())).FirstOrDefault(wrong => wrong is not null),
        _ => null,
    };

    private static string? OfCard(JsonObject card)
    {
        var bytes = CardBudget.Bytes(card);
        return bytes > CardBudget.Most ? $"a card of {bytes} bytes"
            : (card["actions"] as JsonArray)?.Count > MostActions ? $"a card of more than {MostActions} actions"
            : null;
    }

    // Null for whatever has none.
    private static string? TypeOf(string body)
    {
        try
        {
            using var json = JsonDocument.Parse(body.TrimStart('\ufeff'));
            return json.RootElement.GetProperty("type").GetString();
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            return null;
        }
    }
}
