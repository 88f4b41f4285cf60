using System.Text.Json.Nodes;

namespace NotesBot.DevChat;

/// <summary>
/// Where people keep their files, as far as a bot's file needs it: a place that is offered once somebody consents, filled by the bot, and
/// read by the page. The newest files only, in memory.
/// </summary>
internal sealed class Drive
{
    private const int MostFiles = 20;
    private const int MostBytes = 20 * 1024 * 1024;
    private const string Path = "/devchat/files/";

    private readonly Lock gate = new();
    private readonly List<Place> places = [];

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPut("/files/{id}", Put);
        routes.MapGet("/files/{id}", (string id, HttpResponse response, Drive drive) =>
        {
            response.Headers.XContentTypeOptions = "nosniff";
            return drive.Find(id) is { Content: { } content } place
                ? TypedResults.File(content, "application/json", place.Name)
                : (IResult)TypedResults.NotFound();
        });
    }

    /// <summary>A place for a file, as the invoke that tells of the consent describes it.</summary>
    /// <param name="origin">Where this server answers, such as <c>http://127.0.0.1:3978</c>.</param>
    public JsonObject Offer(string name, string origin)
    {
        var place = new Place(Guid.NewGuid().ToString("N"), name);
        lock (gate)
        {
            places.Add(place);
            places.RemoveRange(0, Math.Max(0, places.Count - MostFiles));
        }

        return new JsonObject
        {
            ["contentUrl"] = $"{origin}{Path}{place.Id}",
            ["name"] = name,
            ["uploadUrl"] = $"{origin}{Path}{place.Id}",
            ["uniqueId"] = place.Id,
            ["fileType"] = System.IO.Path.GetExtension(name).TrimStart('.'),
        };
    }

    // As OneDrive takes it: whole, and saying so.
    private static async Task<IResult> Put(string id, HttpRequest request, Drive drive)
    {
        if (drive.Find(id) is not { Content: null } place)
        {
            return TypedResults.NotFound();
        }

        if (request.ContentLength is not { } length || length > MostBytes || request.Headers.ContentRange != $"bytes 0-{length - 1}/{length}")
        {
            return TypedResults.BadRequest();
        }

        var content = new byte[length];
        await request.Body.ReadExactlyAsync(content, request.HttpContext.RequestAborted);
        place.Content = content;
        return TypedResults.Json(new JsonObject { ["id"] = id, ["name"] = place.Name, ["size"] = length }, statusCode: StatusCodes.Status201Created);
    }

    private Place? Find(string id)
    {
        lock (gate)
        {
            return places.Find(place => place.Id == id);
        }
    }

    private sealed class Place(string id, string name)
    {
        public string Id => id;

        public string Name => name;

        public byte[]? Content { get; set; }
    }
}
