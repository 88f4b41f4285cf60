using System.Diagnostics;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using NotesBot.Notes.Catalogue;
using NotesBot.Tests.Chat;
using NotesBot.Tests.Notes;

namespace NotesBot.Tests.Hostile;

/// <summary>One person who installs the bot, tells a role, and then does anything at all. The same luck tells the same story.</summary>
internal sealed class Story(int number, Random luck, Sink sink, HttpClient http, Uri address, Stolen stolen)
{
    private static readonly string[] Roles = ["MVM", "FE", "FM", "FTA", "FE,FM,FTA", "SME", "FM,FTA", "CEO"];

    private readonly string conversation = $"a:story-{number}";
    private readonly string locale = luck.Next(2) == 0 ? "en-US" : OddText.Locale(luck);
    private readonly string zone = luck.Next(2) == 0 ? "America/New_York" : OddText.Zone(luck);
    private readonly bool isCareful = luck.Next(5) < 3;
    private readonly string roles = Roles[luck.Next(Roles.Length)];
    private Screen screen = null!;
    private int sent;

    /// <returns>What went wrong, each with the activity it went wrong at.</returns>
    public async Task<Told> TellAsync()
    {
        screen = new Screen(luck, isCareful ? Answers() : []);
        sink.Open(conversation);
        var told = new Told();
        for (var step = 0; step < FuzzRun.StoryLength; step++)
        {
            var activity = Sealed(Step(step));
            var isPlain = luck.Next(20) < (isCareful ? 18 : 7);
            var body = isPlain ? activity.ToJsonString() : new Mutations(luck).Spoil(activity);
            var watch = Stopwatch.StartNew();
            var (status, answer) = await PostAsync(body);
            told.Add(step, body, watch.Elapsed, status, answer, Verdict.OfAnswer(body, isPlain, status, answer));
            Look(activity, answer);
        }

        sink.Close(conversation);
        return told;
    }

    private JsonObject Step(int step) => (step, luck.Next(20)) switch
    {
        (0, > 0) => new JsonObject { ["type"] = "installationUpdate", ["action"] = "add" },
        (1, > 0) => Said(roles),
        (2, > 5) => Said("new note"),
        (_, < 16) when isCareful && screen.Tap() is { } tap => tap,
        (_, < 6) => Said(luck.Next(4) == 0 ? OddText.Any(luck) : SaidBefore.Any(luck)),
        (_, < 15) when screen.Tap() is { } tap => tap,
        (_, < 17) => stolen.Tap(luck),
        _ => Events.Any(luck),
    };

    // Of a whole note that one of the roles writes, so that it gets as far as being posted.
    private Dictionary<string, string> Answers()
    {
        var types = NoteTypes.Of([.. roles.Split(',')]);
        if (types.IsEmpty)
        {
            return [];
        }

        var type = types[luck.Next(types.Length)];
        var extent = luck.Next(2) == 0 ? Extent.Bare : Extent.Full;
        var answers = new GeneratedAnswers(luck.Next(100), extent, luck.Next(3) == 0).Of(type, type.Roles[0]).Values.ToDictionary();
        answers["tenant"] = luck.Next(2) == 0 ? "Contoso" : "北风 & Söhne";
        answers["note_type"] = type.Id;
        return answers;
    }

    private JsonObject Said(string text)
    {
        var message = new JsonObject { ["type"] = "message", ["text"] = text, ["textFormat"] = "plain" };
        switch (luck.Next(30))
        {
            case 0:
                message["attachments"] = new JsonArray(
                    new JsonObject { ["contentType"] = "text/html", ["content"] = $"<p>{text}</p>" },
                    new JsonObject { ["contentType"] = "image/png", ["contentUrl"] = "https://example.com/a.png", ["name"] = OddText.Any(luck) });
                break;
            case 1:
                message["suggestedActions"] = new JsonObject { ["to"] = new JsonArray("29:x"), ["actions"] = new JsonArray(new JsonObject { ["type"] = "imBack", ["value"] = text }) };
                break;
            case 2:
                message["value"] = OddJson.Any(luck);
                break;
        }

        return message;
    }

    // What the channel puts round everything.
    private JsonObject Sealed(JsonObject activity)
    {
        activity["id"] = luck.Next(30) == 0 ? $"{number}-{Math.Max(0, sent - 1)}" : $"{number}-{sent++}";
        activity["timestamp"] = "2020-04-01T12:00:00.000Z";
        activity["localTimezone"] = zone;
        activity["channelId"] = "msteams";
        activity["serviceUrl"] = luck.Next(20) == 0 ? sink.ServiceUrl + "/" : sink.ServiceUrl;
        activity["from"] = new JsonObject { ["id"] = $"29:story-{number}", ["name"] = "Somebody", ["aadObjectId"] = $"story-{number}" };
        activity["recipient"] = new JsonObject { ["id"] = "28:bot", ["name"] = "NotesBot" };
        activity["conversation"] = new JsonObject { ["id"] = conversation, ["conversationType"] = "personal", ["tenantId"] = "contoso" };
        activity["locale"] = locale;
        activity["entities"] = Entities();
        activity["channelData"] ??= new JsonObject { ["tenant"] = new JsonObject { ["id"] = "contoso" } };
        if (luck.Next(20) == 0)
        {
            activity["conversation"]!["conversationType"] = luck.Next(2) == 0 ? "groupChat" : "channel";
        }

        if (luck.Next(8) == 0)
        {
            activity["deliveryMode"] = "expectReplies";
        }

        return activity;
    }

    private JsonArray Entities()
    {
        var entities = new JsonArray(new JsonObject { ["type"] = "clientInfo", ["locale"] = locale, ["timezone"] = zone, ["platform"] = "Web", ["country"] = "US" });
        if (luck.Next(15) == 0)
        {
            entities.Add((JsonNode)new JsonObject
            {
                ["type"] = "mention", ["text"] = luck.Next(2) == 0 ? "<at>NotesBot</at>" : OddText.Any(luck), ["mentioned"] = new JsonObject { ["id"] = "28:bot", ["name"] = "NotesBot" },
            });
        }

        return entities;
    }

    private async Task<(HttpStatusCode Status, string Answer)> PostAsync(string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var answer = await http.PostAsync(address, content);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    private void Look(JsonObject activity, string answer)
    {
        var body = answer.StartsWith('{') ? JsonNode.Parse(answer) : null;
        if (body?["type"]?.ToString() == CardJson.ContentType)
        {
            sink.Samples.AddCard(body["value"]!.AsObject());
            screen.Show(body["value"]!.AsObject(), activity["replyToId"]?.ToString() ?? "");
        }

        var replies = (body?["activities"] as JsonArray ?? []).Select(reply => reply!.AsObject());
        foreach (var message in sink.Take(conversation).Concat(replies))
        {
            if (CardJson.Of(message) is { } card)
            {
                screen.Show(card, message["id"]?.ToString() ?? "");
            }
        }
    }
}
