using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.HttpResults;

namespace NotesBot.DevChat;

/// <summary>What the page calls: the people, what was said, and saying something.</summary>
internal static class PageApi
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        const string one = "/conversations/{id}";
        routes.MapGet("/conversations", List);
        routes.MapGet(one + "/activities", (string id, ChatRecord record) => record.Find(id) is { } place
            ? TypedResults.Json(new JsonArray([.. record.Entries(place).Select(entry => entry.ToJson())]))
            : (IResult)ConnectorError.ConversationNotFound());
        routes.MapPost(one + "/activities", Say);
        routes.MapPost(one + "/consent", Answer);
        routes.MapPost(one + "/install", (string id, string? by, HttpContext context, ChatRecord record, Installation installation) =>
            In(id, by, record, (place, person) => installation.AddAsync(place, person, Origin(context))));
        routes.MapPost(one + "/uninstall", (string id, string? by, HttpContext context, ChatRecord record, Installation installation) =>
            In(id, by, record, (place, person) => installation.RemoveAsync(place, person, Origin(context))));
    }

    private static JsonHttpResult<JsonObject> List(ChatRecord record, ChatEvents events, DevClock clock) => TypedResults.Json(new JsonObject
    {
        ["epoch"] = events.Epoch,
        ["now"] = clock.GetUtcNow(),
        ["bot"] = Bot.ToAccount(),
        ["conversations"] = new JsonArray([.. Conversation.All.Select(place => ToJson(place, record.IsInstalled(place)))]),
    });

    private static async Task<IResult> Say(string id, string? by, HttpContext context, ChatRecord record, Post post)
    {
        if (Who(id, by, record) is not { } where)
        {
            return ConnectorError.ConversationNotFound();
        }

        if (await JsonBody.ReadAsync(context.Request) is not { } sent || sent.Text("type") is not { Length: > 0 })
        {
            return ConnectorError.BadSyntax("The body must be an activity with a type.");
        }

        if (record.IsInstalled(where.Place) is not { } installed)
        {
            // Whoever talks to the bot has it.
            record.SetInstalled(where.Place, true);
        }
        else if (!installed)
        {
            return ConnectorError.NotInRoster();
        }

        var (said, delivery) = await post.SendAsync(sent, where.Place, where.Person, Origin(context));
        var answer = delivery.ToJson();
        answer["id"] = said;
        return TypedResults.Json(answer);
    }

    private static async Task<IResult> Answer(string id, string? by, HttpContext context, ChatRecord record, Consent consent)
    {
        if (Who(id, by, record) is not { } where)
        {
            return ConnectorError.ConversationNotFound();
        }

        var body = await JsonBody.ReadAsync(context.Request);
        return body.Text("card") is { } card && body.Text("action") is { } action
            && await consent.AnswerAsync(where.Place, where.Person, card, action, Origin(context)) is { } delivery
                ? TypedResults.Json(delivery.ToJson())
                : ConnectorError.BadSyntax("The body must be { \"card\": the id of a file consent card, \"action\": \"accept\" or \"decline\" }.");
    }

    private static async Task<IResult> In(string id, string? by, ChatRecord record, Func<Conversation, Person, Task<Delivery>> act) =>
        Who(id, by, record) is { } where
            ? TypedResults.Json((await act(where.Place, where.Person)).ToJson())
            : ConnectorError.ConversationNotFound();

    /// <summary>Whose words these are: the chat's owner's, or in the channel whoever the page names.</summary>
    private static (Conversation Place, Person Person)? Who(string id, string? by, ChatRecord record) =>
        record.Find(id) is not { } place ? null
        : place.Owner is { } owner ? (place, owner)
        : by is null ? (place, People.All[0])
        : People.ByKey(by) is { } person ? (place, person)
        : null;

    /// <summary>Where the server answers: the very socket the page came in by, whatever name or tunnel it used.</summary>
    private static string Origin(HttpContext context)
    {
        var scheme = context.Request.Scheme;
        var address = context.Connection.LocalIpAddress ?? IPAddress.Loopback;
        address = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;

        // A development certificate names localhost, not its address.
        var host = scheme == Uri.UriSchemeHttps ? "localhost" : address.ToString();
        return new UriBuilder(scheme, host, context.Connection.LocalPort).Uri.GetLeftPart(UriPartial.Authority);
    }

    private static JsonObject ToJson(Conversation place, bool? installed) => new()
    {
        ["id"] = place.Id,
        ["key"] = place.Key,
        ["title"] = place.Title,
        ["channel"] = place.IsChannel,
        ["installed"] = installed,
        ["person"] = place.Owner is { } owner ? ToJson(owner) : null,
    };

    private static JsonObject ToJson(Person person) => new()
    {
        ["id"] = person.Id,
        ["key"] = person.Key,
        ["role"] = person.Role,
        ["title"] = person.Title,
        ["name"] = person.Name,
        ["locale"] = person.Locale,
        ["timeZone"] = person.TimeZone,
        ["language"] = person.Language,
    };
}
