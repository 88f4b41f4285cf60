using System.Text.Json.Nodes;

namespace NotesBot.DevChat;

/// <summary>The connector's questions about who is in a conversation.</summary>
internal static class Members
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        const string members = "/v3/conversations/{conversation}";
        routes.MapGet(members + "/members", (string conversation, ChatRecord record) =>
            Answer(conversation, record, place => List(place)));
        routes.MapGet(members + "/pagedmembers", (string conversation, ChatRecord record) =>
            Answer(conversation, record, place => new JsonObject { ["members"] = List(place) }));
        routes.MapGet(members + "/members/{id}", (string conversation, string id, ChatRecord record) =>
            Answer(conversation, record, place => place.Members.Where(person => id == person.Id || id == person.AadObjectId)
                .Select(ToJson).FirstOrDefault()));
    }

    private static IResult Answer(string conversation, ChatRecord record, Func<Conversation, JsonNode?> ask) =>
        record.Find(conversation) is not { } place ? ConnectorError.ConversationNotFound()
        : record.IsInstalled(place) == false ? ConnectorError.NotInRoster()
        : ask(place) is { } answer ? TypedResults.Json(answer)
        : ConnectorError.MemberNotFound();

    private static JsonArray List(Conversation place) => [.. place.Members.Select(ToJson)];

    private static JsonNode ToJson(Person person) => new JsonObject
    {
        ["id"] = person.Id,
        ["name"] = person.Name,
        ["objectId"] = person.AadObjectId,
        ["aadObjectId"] = person.AadObjectId,
        ["givenName"] = person.GivenName,
        ["surname"] = person.Surname,
        ["email"] = person.Email,
        ["userPrincipalName"] = person.Email,
        ["tenantId"] = People.TenantId,
        ["userRole"] = "user",
    };
}
