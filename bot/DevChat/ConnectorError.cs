using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.HttpResults;

namespace NotesBot.DevChat;

/// <summary>The refusals of the connector, in the shape and with the codes of Teams.</summary>
internal static class ConnectorError
{
    public static JsonHttpResult<JsonObject> ConversationNotFound() =>
        Of(StatusCodes.Status404NotFound, "ConversationNotFound", "Conversation not found.");

    public static JsonHttpResult<JsonObject> ActivityNotFound() =>
        Of(StatusCodes.Status404NotFound, "ActivityNotFoundInConversation", "The bot has no such activity in this conversation.");

    public static JsonHttpResult<JsonObject> MemberNotFound() =>
        Of(StatusCodes.Status404NotFound, "MemberNotFoundInConversation", "The conversation has no such member.");

    public static JsonHttpResult<JsonObject> NotInRoster() =>
        Of(StatusCodes.Status403Forbidden, "BotNotInConversationRoster", "The bot is not part of the conversation roster.");

    public static JsonHttpResult<JsonObject> BadSyntax(string message) => Of(StatusCodes.Status400BadRequest, "BadSyntax", message);

    private static JsonHttpResult<JsonObject> Of(int status, string code, string message) =>
        TypedResults.Json(new JsonObject { ["error"] = new JsonObject { ["code"] = code, ["message"] = message } }, statusCode: status);
}
