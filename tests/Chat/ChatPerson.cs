using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace NotesBot.Tests.Chat;

/// <summary>
/// A person in a personal chat with the bot, on one device: types, taps cards, and sees what comes back. What the bot doesn't take throws
/// an <see cref="HttpRequestException"/>, and can be delivered again.
/// </summary>
internal sealed class ChatPerson(Func<Uri> bot, Channel channel, string id = "alex", string locale = "en-US", string zone = "America/New_York")
{
    private static readonly HttpClient Http = new() { Timeout = TimeSpan.FromSeconds(30) };
    public const string ConsentCard = "application/vnd.microsoft.teams.card.file.consent";

    private static int ids;

    private readonly List<Shown> cards = [];
    private readonly List<(string CardId, JsonObject Attachment)> files = [];
    private int seen = channel.Sent.Count;

    /// <summary>With a bot whose address may change when it restarts.</summary>
    public ChatPerson(BotUnderTest bot, Channel channel, string id = "alex", string locale = "en-US", string zone = "America/New_York")
        : this(() => bot.Address, channel, id, locale, zone)
    {
    }

    /// <summary>The id of their tenant.</summary>
    public string Tenant { get; init; } = "contoso";

    /// <summary>What the channel proves itself with to a bot that asks for it.</summary>
    public Func<string>? Token { get; init; }

    /// <summary>Every card this device was shown, the oldest first; one replaced in place is the newest.</summary>
    public IReadOnlyList<Shown> Cards => cards;

    public JsonObject Card => cards[^1].Card;

    /// <summary>What the last step brought: the bot's messages, as they came.</summary>
    public IReadOnlyList<JsonObject> Messages { get; private set; } = [];

    /// <summary>The last message with a text.</summary>
    public string Text => Messages.Select(m => m["text"]?.GetValue<string>()).LastOrDefault(t => t is not null) ?? "";

    /// <summary>What was delivered last, taken or not.</summary>
    public JsonObject Last { get; private set; } = [];

    /// <summary>The answer to the last invoke.</summary>
    public JsonNode? Answer { get; private set; }

    public async Task InstallAsync()
    {
        await DeliverAsync(new JsonObject { ["type"] = "conversationUpdate", ["membersAdded"] = new JsonArray(new JsonObject { ["id"] = "28:bot" }) });
        var first = Messages;
        await DeliverAsync(new JsonObject { ["type"] = "installationUpdate", ["action"] = "add" });
        Messages = [.. first, .. Messages];
    }

    public Task UninstallAsync() => DeliverAsync(new JsonObject { ["type"] = "installationUpdate", ["action"] = "remove" });

    public Task SayAsync(string text) => DeliverAsync(new JsonObject { ["type"] = "message", ["text"] = text, ["textFormat"] = "plain" });

    /// <summary>Taps the action of that title or verb on the newest card (or on an older one), with these inputs filled in.</summary>
    public Task TapAsync(string action, params (string Id, string Value)[] inputs) => TapAsync(cards[^1], action, inputs);

    public Task TapAsync(Shown on, string action, params (string Id, string Value)[] inputs)
    {
        var tapped = CardJson.Action(on.Card, action);
        var data = tapped["data"]!.DeepClone().AsObject();
        Fill(data, on.Card, tapped, inputs);
        return DeliverAsync(new JsonObject
        {
            ["type"] = "invoke",
            ["name"] = "adaptiveCard/action",
            ["replyToId"] = on.ActivityId,
            ["value"] = new JsonObject
            {
                ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = tapped["verb"]!.DeepClone(), ["data"] = data },
                ["trigger"] = "manual",
            },
        });
    }

    /// <summary>The same tap from a client that knows no Execute: its fallback is a Submit.</summary>
    public Task SubmitAsync(string action, params (string Id, string Value)[] inputs) => SubmitAsync(cards[^1], action, inputs);

    public Task SubmitAsync(Shown on, string action, params (string Id, string Value)[] inputs)
    {
        var tapped = CardJson.Action(on.Card, action);
        var data = tapped["fallback"]!["data"]!.DeepClone().AsObject();
        Fill(data, on.Card, tapped, inputs);
        return DeliverAsync(new JsonObject { ["type"] = "message", ["value"] = data, ["replyToId"] = on.ActivityId });
    }

    /// <summary>Allows the bot to put the file of the last consent card into their OneDrive.</summary>
    /// <param name="uploadUrl">Where to; the channel's own place for files unless the test has another.</param>
    public Task AllowAsync(string? uploadUrl = null) => ConsentAsync("accept", new JsonObject
    {
        ["contentUrl"] = $"https://contoso-my.sharepoint.com/personal/{id}/Documents/export.json",
        ["name"] = files[^1].Attachment["name"]!.DeepClone(),
        ["uploadUrl"] = uploadUrl ?? channel.UploadUrl,
        ["uniqueId"] = "1150D938-8870-4044-9F2C-5BBDEBA70C8C",
        ["fileType"] = "json",
    });

    public Task DeclineAsync() => ConsentAsync("decline", uploadInfo: null);

    private Task ConsentAsync(string action, JsonObject? uploadInfo)
    {
        var (cardId, attachment) = files[^1];
        return DeliverAsync(new JsonObject
        {
            ["type"] = "invoke",
            ["name"] = "fileConsent/invoke",
            ["replyToId"] = cardId,
            ["value"] = new JsonObject
            {
                ["type"] = "fileUpload",
                ["action"] = action,
                ["context"] = attachment["content"]![$"{action}Context"]!.DeepClone(),
                ["uploadInfo"] = uploadInfo,
            },
        });
    }

    /// <summary>The channel delivers the last activity once more, with another time stamp.</summary>
    public Task AgainAsync() => AgainAsync(Last);

    public Task AgainAsync(JsonObject delivered)
    {
        var activity = delivered.DeepClone().AsObject();
        activity["timestamp"] = "2020-04-01T12:00:15Z";
        return SendAsync(activity);
    }

    public Task DeliverAsync(JsonObject activity)
    {
        activity["id"] = $"act-{Interlocked.Increment(ref ids)}";
        activity["timestamp"] = "2020-04-01T12:00:00Z";
        activity["channelId"] = "msteams";
        activity["serviceUrl"] = channel.ServiceUrl;
        activity["from"] = new JsonObject { ["id"] = $"29:{id}", ["name"] = id, ["aadObjectId"] = id };
        activity["recipient"] = new JsonObject { ["id"] = "28:bot", ["name"] = "NotesBot" };
        activity["conversation"] = new JsonObject { ["id"] = $"a:{id}", ["conversationType"] = "personal", ["tenantId"] = Tenant };
        activity["locale"] = locale;
        activity["entities"] = new JsonArray(
            new JsonObject { ["type"] = "clientInfo", ["locale"] = locale, ["timezone"] = zone, ["platform"] = "Web" });
        return SendAsync(activity);
    }

    private async Task SendAsync(JsonObject activity)
    {
        Last = activity;
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(bot(), "/api/messages")) { Content = JsonContent.Create(activity) };
        request.Headers.Authorization = Token is null ? null : new AuthenticationHeaderValue("Bearer", Token());
        using var response = await Http.SendAsync(request);
        var body = await response.Content.ReadAsStringAsync();
        if (!response.IsSuccessStatusCode)
        {
            throw new HttpRequestException($"The bot answered {(int)response.StatusCode}: {body}", null, response.StatusCode);
        }

        Look();
        Answer = body.Length == 0 ? null : JsonNode.Parse(body);
        if (Answer?["type"]?.GetValue<string>() == CardJson.ContentType)
        {
            cards.Add(new Shown(activity["replyToId"]?.GetValue<string>() ?? "", Answer["value"]!.AsObject()));
        }
    }

    /// <summary>Sees what has come in meanwhile, unasked.</summary>
    public void Look()
    {
        var sent = channel.Sent;
        Messages = [.. sent.Skip(seen).Where(m => m["conversation"]?["id"]?.GetValue<string>() == $"a:{id}")];
        seen = sent.Count;
        foreach (var message in Messages.Where(m => CardJson.Of(m) is not null))
        {
            cards.Add(new Shown(message["id"]!.GetValue<string>(), CardJson.Of(message)!));
        }

        files.AddRange(
            from message in Messages
            let file = FileOf(message)
            where file?["contentType"]!.GetValue<string>() == ConsentCard
            select (message["id"]!.GetValue<string>(), file));
    }

    /// <summary>The file that a message offers or tells of; null for a message without one.</summary>
    public static JsonObject? FileOf(JsonObject message) =>
        (message["attachments"] as JsonArray ?? []).OfType<JsonObject>()
            .FirstOrDefault(attachment => attachment["contentType"]!.GetValue<string>().StartsWith("application/vnd.microsoft.teams.card.file.", StringComparison.Ordinal));

    // A client sends every input of the card with the tap, as it stands there; empty ones are left out.
    private static void Fill(JsonObject data, JsonObject card, JsonObject action, (string Id, string Value)[] inputs)
    {
        if (action["associatedInputs"]?.GetValue<string>() != "none")
        {
            foreach (var input in CardJson.Inputs(card))
            {
                if (input["value"]?.GetValue<string>() is { Length: > 0 } value)
                {
                    data[input["id"]!.GetValue<string>()] = value;
                }
            }
        }

        foreach (var (input, value) in inputs)
        {
            Assert.True(CardJson.Inputs(card).Any(i => i["id"]!.GetValue<string>() == input), $"The card has no input '{input}'.");
            data[input] = value;
            if (value.Length == 0)
            {
                data.Remove(input);
            }
        }
    }

    internal sealed record Shown(string ActivityId, JsonObject Card);
}
