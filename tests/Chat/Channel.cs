using System.Collections.Concurrent;
using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace NotesBot.Tests.Chat;

/// <summary>The other side of the bot's connector: takes what the bot sends, over real HTTP, and keeps it.</summary>
internal sealed class Channel : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly ConcurrentQueue<JsonObject> sent = new();
    private readonly ConcurrentQueue<JsonObject> updated = new();
    private int ids;

    private Channel(WebApplication app) => this.app = app;

    public string ServiceUrl => app.Urls.First();

    public IReadOnlyList<JsonObject> Sent => [.. sent];

    public IReadOnlyList<JsonObject> Updated => [.. updated];

    /// <summary>Answers the next calls with this instead of taking them; null takes them.</summary>
    public HttpStatusCode? Fault { get; set; }

    public static async Task<Channel> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var channel = new Channel(builder.Build());
        channel.Map();
        await channel.app.StartAsync();
        return channel;
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
    }

    private void Map()
    {
        app.MapPost("/v3/conversations/{id}/activities", (JsonObject activity) => Take(sent, activity, null));
        app.MapPost("/v3/conversations/{id}/activities/{reply}", (JsonObject activity) => Take(sent, activity, null));
        app.MapPut("/v3/conversations/{id}/activities/{of}", (JsonObject activity, string of) => Take(updated, activity, of));
    }

    private IResult Take(ConcurrentQueue<JsonObject> into, JsonObject activity, string? id)
    {
        if (Fault is { } fault)
        {
            return Results.Json(new { error = new { code = "Fault", message = "as the test wants" } }, statusCode: (int)fault);
        }

        activity["id"] = id ?? $"bot-{Interlocked.Increment(ref ids)}";
        into.Enqueue(activity);
        return Results.Json(new { id = activity["id"]!.GetValue<string>() });
    }
}
