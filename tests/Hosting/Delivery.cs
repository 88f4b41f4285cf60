using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace NotesBot.Tests.Hosting;

/// <summary>How the bot answered when an activity was brought to it, as the channel sees it.</summary>
internal sealed record Delivery(HttpStatusCode Status, string? RetryAfter)
{
    /// <summary>Not begun, and to be brought again.</summary>
    public static readonly Delivery Refused = new(HttpStatusCode.ServiceUnavailable, "5");

    public static readonly Delivery Answered = new(HttpStatusCode.OK, null);

    private static readonly HttpClient Http = new() { Timeout = TimeSpan.FromSeconds(60) };

    /// <param name="bot">Its address.</param>
    /// <param name="activity">What is brought; the same one may be brought again.</param>
    /// <param name="token">The channel's, for a bot that asks for it.</param>
    public static async Task<Delivery> OfAsync(Uri bot, JsonObject activity, string? token = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(bot, "/api/messages")) { Content = JsonContent.Create(activity) };
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        using var answer = await Http.SendAsync(request);
        return new Delivery(answer.StatusCode, answer.Headers.RetryAfter?.ToString());
    }
}
