using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using NotesBot.Tests.Chat;

namespace NotesBot.Tests.Turns;

/// <summary>Brings activities to the bot as they are, good or bad, and hands back the plain HTTP answer.</summary>
internal sealed class Wire(Func<Uri> bot, string serviceUrl)
{
    private static readonly HttpClient Http = new() { Timeout = TimeSpan.FromSeconds(60) };
    private static int ids;

    /// <summary>To a bot whose address may change when it restarts.</summary>
    public Wire(BotUnderTest bot, string serviceUrl)
        : this(() => bot.Address, serviceUrl)
    {
    }

    /// <summary>An activity from a person in a personal chat, with an id of its own.</summary>
    public JsonObject Activity(JsonObject content, string who = "alex")
    {
        var activity = new JsonObject
        {
            ["id"] = $"wire-{Interlocked.Increment(ref ids)}",
            ["channelId"] = "msteams",
            ["serviceUrl"] = serviceUrl,
            ["from"] = new JsonObject { ["id"] = $"29:{who}", ["name"] = who, ["aadObjectId"] = who },
            ["recipient"] = new JsonObject { ["id"] = "28:bot", ["name"] = "NotesBot" },
            ["conversation"] = new JsonObject { ["id"] = $"a:{who}", ["conversationType"] = "personal", ["tenantId"] = "contoso" },
            ["locale"] = "en-US",
        };
        foreach (var (name, value) in content)
        {
            activity[name] = value?.DeepClone();
        }

        return activity;
    }

    public JsonObject Message(string text, string who = "alex") => Activity(new JsonObject { ["type"] = "message", ["text"] = text }, who);

    /// <summary>A Submit with this value, which may be anything.</summary>
    public JsonObject Submit(JsonNode? value) => Activity(new JsonObject { ["type"] = "message", ["value"] = value?.DeepClone() });

    /// <summary>An Execute whose value may be anything.</summary>
    public JsonObject Invoke(JsonNode? value) =>
        Activity(new JsonObject { ["type"] = "invoke", ["name"] = "adaptiveCard/action", ["value"] = value?.DeepClone() });

    public JsonObject Execute(string? verb, JsonNode? data)
    {
        var action = new JsonObject { ["type"] = "Action.Execute", ["data"] = data?.DeepClone() };
        if (verb is not null)
        {
            action["verb"] = verb;
        }

        return Invoke(new JsonObject { ["action"] = action, ["trigger"] = "manual" });
    }

    /// <summary>What a client sends for that action of a card with these inputs filled in.</summary>
    public JsonObject Tap(ChatPerson.Shown on, string verb, params (string Id, string Value)[] inputs)
    {
        var data = CardJson.Action(on.Card, verb)["data"]!.DeepClone().AsObject();
        foreach (var (id, value) in inputs)
        {
            data[id] = value;
        }

        var tap = Execute(verb, data);
        tap["replyToId"] = on.ActivityId;
        return tap;
    }

    /// <summary>Delivers and gives up waiting for the answer once <paramref name="patience"/> ends.</summary>
    public async Task GiveUpAsync(JsonObject activity, CancellationToken patience)
    {
        using var content = new StringContent(activity.ToJsonString(), Encoding.UTF8, "application/json");
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => Http.PostAsync(new Uri(bot(), "/api/messages"), content, patience));
    }

    public Task<(HttpStatusCode Status, string Body)> DeliverAsync(JsonObject activity) => PostAsync(activity.ToJsonString());

    public async Task<(HttpStatusCode Status, string Body)> PostAsync(string body, string contentType = "application/json")
    {
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        content.Headers.ContentType = new(contentType);
        return await PostAsync(content);
    }

    public async Task<(HttpStatusCode Status, string Body)> PostAsync(HttpContent content)
    {
        using var answer = await Http.PostAsync(new Uri(bot(), "/api/messages"), content);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }
}
