using System.Net;
using System.Text.Json.Nodes;

namespace NotesBot.Tests.Watching;

/// <summary>Asks a bot how it is, as a balancer does: without a token, on a new connection each time.</summary>
internal static class Probe
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public static Task<(HttpStatusCode Status, JsonNode Body)> AliveAsync(Uri bot) => AskAsync(bot, "/healthz");

    public static Task<(HttpStatusCode Status, JsonNode Body)> ReadyAsync(Uri bot) => AskAsync(bot, "/readyz");

    /// <summary>Asks until the bot is, or is not, ready.</summary>
    public static async Task<JsonNode> UntilAsync(Uri bot, HttpStatusCode wanted)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            patience.Token.ThrowIfCancellationRequested();
            var (status, body) = await ReadyAsync(bot);
            if (status == wanted)
            {
                return body;
            }
        }
    }

    public static string StateOf(this JsonNode body, string part) => body["parts"]![part]!["state"]!.GetValue<string>();

    private static async Task<(HttpStatusCode Status, JsonNode Body)> AskAsync(Uri bot, string path)
    {
        using var http = new HttpClient { Timeout = Patience };
        using var answer = await http.GetAsync(new Uri(bot, path));
        Assert.Equal("application/json", answer.Content.Headers.ContentType!.MediaType);
        return (answer.StatusCode, JsonNode.Parse(await answer.Content.ReadAsStringAsync())!);
    }
}
