using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace NotesBot.DevChat;

/// <summary>Carries the people's activities to the bot's own <c>/api/messages</c>, over HTTP as any channel does.</summary>
internal sealed class Post(Envelope envelope, ChatRecord record, IHostApplicationLifetime lifetime) : IDisposable
{
    // Longer than a channel waits: somebody may be looking at the bot in a debugger. No proxy stands between the bot and itself.
    private readonly HttpClient _http =
        new(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false }) { Timeout = TimeSpan.FromMinutes(5) };

    public void Dispose() => _http.Dispose();

    /// <summary>Records the activity, delivers it, and records how the bot took it.</summary>
    /// <param name="origin">Where this server answers, such as <c>http://127.0.0.1:3978</c>.</param>
    public async Task<(string Id, Delivery Delivery)> SendAsync(JsonObject sent, Conversation conversation, Person from, string origin)
    {
        var activity = envelope.Seal(sent, conversation, from, $"{origin}/devchat");
        var json = activity.ToJsonString();
        var entry = new Entry(activity["id"]!.GetValue<string>(), json, FromBot: false);
        record.Add(conversation, entry);
        var delivery = Envelope.Reaches(sent, conversation)
            ? await DeliverAsync(new Uri($"{origin}/api/messages"), json)
            : new Delivery(Status: null, Body: null, Problem: null);
        record.Replace(conversation, entry with { Delivery = delivery.ToJson().ToJsonString() });
        return (entry.Id, delivery);
    }

    // The page may go away while the bot is still at work: a channel would not take its message back then, so only the host's end does.
    private async Task<Delivery> DeliverAsync(Uri bot, string json)
    {
        try
        {
            using var content = new StringContent(json, Encoding.UTF8, new MediaTypeHeaderValue("application/json"));
            using var response = await _http.PostAsync(bot, content, lifetime.ApplicationStopping);
            var text = await response.Content.ReadAsStringAsync(lifetime.ApplicationStopping);
            var status = (int)response.StatusCode;
            return new Delivery(status, Read(text), response.IsSuccessStatusCode ? null : $"The bot answered HTTP {status}.");
        }
        catch (HttpRequestException e)
        {
            return new Delivery(Status: null, Body: null, $"The bot could not be reached: {e.Message}");
        }
        catch (OperationCanceledException)
        {
            return new Delivery(Status: null, Body: null, lifetime.ApplicationStopping.IsCancellationRequested
                ? "The bot was stopped before it answered."
                : $"The bot did not answer within {_http.Timeout.TotalMinutes:0} minutes.");
        }
    }

    private static JsonNode? Read(string text)
    {
        try
        {
            return text.Length == 0 ? null : JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            // The page shows it as it is: an error page, say.
            return JsonValue.Create(text);
        }
    }
}
