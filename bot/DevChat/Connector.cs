using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.HttpResults;

namespace NotesBot.DevChat;

/// <summary>What the bot calls: the part of the Bot Framework connector that Teams offers.</summary>
internal sealed class Connector(ChatRecord record, DevClock clock)
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        const string activities = "/v3/conversations/{conversation}/activities";
        routes.MapPost(activities, Send);
        routes.MapPost(activities + "/{id}", Send);
        routes.MapPut(activities + "/{id}", Update);
        routes.MapDelete(activities + "/{id}", Delete);
        routes.MapPost("/v3/conversations", Create);
    }

    private static async Task<IResult> Send(string conversation, string? id, HttpRequest request, Connector connector) =>
        connector.Refusal(conversation, out var place)
        ?? (await JsonBody.ReadAsync(request) is { } activity
            ? Created(connector.Add(place!, activity, id))
            : ConnectorError.BadSyntax("The body is no activity."));

    private static async Task<IResult> Update(string conversation, string id, HttpRequest request, Connector connector)
    {
        if (connector.Refusal(conversation, out var place) is { } refusal)
        {
            return refusal;
        }

        if (await JsonBody.ReadAsync(request) is not { } activity)
        {
            return ConnectorError.BadSyntax("The body is no activity.");
        }

        if (connector.Own(place!, id) is not { } entry)
        {
            return ConnectorError.ActivityNotFound();
        }

        // An update doesn't move a message in the chat, and leaves it the time at which it was sent.
        var old = JsonNode.Parse(entry.Activity);
        var sealedActivity = connector.Seal(place!, activity, id, old.Text("replyToId"));
        sealedActivity["timestamp"] = old.Text("timestamp");
        connector.Record.Replace(place!, entry with { Activity = sealedActivity.ToJsonString() });
        return TypedResults.Json(new JsonObject { ["id"] = id });
    }

    private static IResult Delete(string conversation, string id, Connector connector)
    {
        if (connector.Refusal(conversation, out var place) is { } refusal)
        {
            return refusal;
        }

        if (connector.Own(place!, id) is null)
        {
            return ConnectorError.ActivityNotFound();
        }

        connector.Record.Remove(place!, id);
        return TypedResults.Ok();
    }

    private static async Task<IResult> Create(HttpRequest request, Connector connector)
    {
        if (await JsonBody.ReadAsync(request) is not { } body)
        {
            return ConnectorError.BadSyntax("The body is no object.");
        }

        if (body.Text("tenantId") is null && body["channelData"]?["tenant"].Text("id") is null)
        {
            return ConnectorError.BadSyntax("The tenantId is missing.");
        }

        var member = body["members"] is JsonArray { Count: 1 } members ? People.ById(members[0].Text("id")) : null;
        var id = member is null ? body["channelData"]?["channel"].Text("id") : Conversation.All.First(c => c.Owner == member).Id;
        if (id is null)
        {
            return ConnectorError.BadSyntax("There must be one member of the tenant, or a channel.");
        }

        if (connector.Refusal(id, out var place) is { } refusal)
        {
            return refusal;
        }

        var created = new JsonObject { ["id"] = place!.Id };
        if (body["activity"] is JsonObject first)
        {
            created["activityId"] = connector.Add(place, first, replyToId: null);
        }

        return TypedResults.Json(created, statusCode: StatusCodes.Status201Created);
    }

    private static JsonHttpResult<JsonObject> Created(string id) =>
        TypedResults.Json(new JsonObject { ["id"] = id }, statusCode: StatusCodes.Status201Created);

    private ChatRecord Record => record;

    private Entry? Own(Conversation place, string id) => record.Find(place, id) is { FromBot: true } entry ? entry : null;

    private JsonHttpResult<JsonObject>? Refusal(string id, out Conversation? place)
    {
        place = record.Find(id);
        return place is null ? ConnectorError.ConversationNotFound()
            : record.IsInstalled(place) == false ? ConnectorError.NotInRoster()
            : null;
    }

    private string Add(Conversation place, JsonObject activity, string? replyToId)
    {
        var id = record.NextId();
        var entry = new Entry(id, Seal(place, activity, id, replyToId).ToJsonString(), FromBot: true);
        if (activity.Text("type") == "typing")
        {
            record.Show(place, entry);
        }
        else
        {
            record.Add(place, entry);
        }

        return id;
    }

    private JsonObject Seal(Conversation place, JsonObject activity, string id, string? replyToId)
    {
        activity["id"] = id;
        activity["timestamp"] = clock.GetUtcNow().UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
        activity["from"] = Bot.ToAccount();
        activity["conversation"] = place.ToAccount();
        if (replyToId is not null)
        {
            activity["replyToId"] = replyToId;
        }

        return activity;
    }
}
