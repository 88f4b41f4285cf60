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

    /// <summary>Runs before a call is answered: a test holds it up here, or decides on <see cref="Fault"/>.</summary>
    public Func<JsonObject, Task> Before { get; set; } = _ => Task.CompletedTask;

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
        app.MapPost("/v3/conversations/{id}/activities", (JsonObject activity) => TakeAsync(sent, activity, null));
        app.MapPost("/v3/conversations/{id}/activities/{reply}", (JsonObject activity) => TakeAsync(sent, activity, null));
        app.MapPut("/v3/conversations/{id}/activities/{of}", (JsonObject activity, string of) => TakeAsync(updated, activity, of));
    }

    private async Task<IResult> TakeAsync(ConcurrentQueue<JsonObject> into, JsonObject activity, string? id)
    {
        await Before(activity);
        if (Fault is { } fault)
        {
            return Results.Json(new { error = new { code = "Fault", message = "as the test wants" } }, statusCode: (int)fault);
        }

        activity["id"] = id ?? $"bot-{Interlocked.Increment(ref ids)}";
        into.Enqueue(activity);
        return Results.Json(new { id = activity["id"]!.GetValue<string>() });
    }
}
