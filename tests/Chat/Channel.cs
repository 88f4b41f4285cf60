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
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly WebApplication app;
    private readonly ConcurrentQueue<JsonObject> sent = new();
    private readonly ConcurrentQueue<JsonObject> updated = new();
    private readonly ConcurrentQueue<JsonObject> created = new();
    private readonly ConcurrentQueue<string> deleted = new();
    private readonly ConcurrentQueue<Upload> uploads = new();
    private readonly ConcurrentQueue<JsonObject> all = new();
    private readonly ConcurrentQueue<string?> authorizations = new();
    private int ids;
    private int calls;
    private bool isAway;
    private TaskCompletionSource taken = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private Channel(WebApplication app) => this.app = app;

    public string ServiceUrl { get; private set; } = "";

    /// <summary>What was taken, in its order.</summary>
    public IReadOnlyList<JsonObject> Sent => [.. sent];

    public IReadOnlyList<JsonObject> Updated => [.. updated];

    /// <summary>What was sent and what was updated, in its order.</summary>
    public IReadOnlyList<JsonObject> Taken => [.. all];

    /// <summary>The conversations that were asked for.</summary>
    public IReadOnlyList<JsonObject> Created => [.. created];

    /// <summary>The ids of the messages that were taken back.</summary>
    public IReadOnlyList<string> Deleted => [.. deleted];

    /// <summary>The files that were brought, whether they were taken or not.</summary>
    public IReadOnlyList<Upload> Uploads => [.. uploads];

    /// <summary>Where a file can be brought to.</summary>
    public string UploadUrl => $"{ServiceUrl}/files/1";

    /// <summary>How a file is answered.</summary>
    public Func<HttpContext, Task> AnswerUpload { get; set; } = http =>
    {
        http.Response.StatusCode = StatusCodes.Status201Created;
        return Task.CompletedTask;
    };

    /// <summary>How often a message was brought, whether it was taken or not.</summary>
    public int Calls => Volatile.Read(ref calls);

    /// <summary>What the bot proved itself with at each call.</summary>
    public IReadOnlyList<string?> Authorizations => [.. authorizations];

    /// <summary>Answers the next calls with this instead of taking them; null takes them.</summary>
    public HttpStatusCode? Fault { get; set; }

    /// <summary>Runs before a call is answered: a test holds it up here, or decides on <see cref="Fault"/>.</summary>
    public Func<JsonObject, Task> Before { get; set; } = _ => Task.CompletedTask;

    /// <summary>How a message is answered.</summary>
    public Func<JsonObject, Reply> Answer { get; set; } = _ => Reply.Takes;

    /// <summary>How it is answered when a conversation is to be made.</summary>
    public Func<JsonObject, Reply> AnswerCreate { get; set; } = _ => Reply.Takes;

    /// <param name="address">Any free port, unless it must be this one.</param>
    public static async Task<Channel> StartAsync(string address = "http://127.0.0.1:0")
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls(address);
        builder.Logging.ClearProviders();
        var channel = new Channel(builder.Build());
        channel.Map();
        await channel.app.StartAsync();
        channel.ServiceUrl = channel.app.Urls.First();
        return channel;
    }

    /// <summary>Waits until so many messages are taken.</summary>
    public async Task TakenAsync(int count)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (Volatile.Read(ref taken) is var next && sent.Count < count)
        {
            await next.Task.WaitAsync(patience.Token);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref isAway, true))
        {
            return;
        }

        using var atOnce = new CancellationTokenSource(TimeSpan.FromSeconds(1)); // whoever waits for an answer gets none
        await app.StopAsync(atOnce.Token);
        await app.DisposeAsync();
    }

    private void Map()
    {
        app.Use((http, next) =>
        {
            authorizations.Enqueue(http.Request.Headers.Authorization);
            return next(http);
        });
        app.MapPost("/v3/conversations", CreateAsync);
        app.MapPost("/v3/conversations/{id}/activities", (HttpContext http, JsonObject activity) => TakeAsync(http, sent, activity, null));
        app.MapPost("/v3/conversations/{id}/activities/{reply}", (HttpContext http, JsonObject activity) => TakeAsync(http, sent, activity, null));
        app.MapDelete("/v3/conversations/{id}/activities/{of}", (string of) => deleted.Enqueue(of));
        app.MapPut("/files/{id}", UploadAsync);
        app.MapPut("/v3/conversations/{id}/activities/{of}", (HttpContext http, JsonObject activity, string of) => TakeAsync(http, updated, activity, of));
    }

    /// <param name="Range">The header <c>Content-Range</c>.</param>
    internal sealed record Upload(byte[] Content, string Range, string Type, string? Authorization);

    private async Task TakeAsync(HttpContext http, ConcurrentQueue<JsonObject> into, JsonObject activity, string? id)
    {
        Interlocked.Increment(ref calls);
        await Before(activity);
        var reply = Fault is { } fault ? Reply.Refuses((int)fault, "Fault") : Answer(activity);
        id ??= $"bot-{Interlocked.Increment(ref ids)}";
        if (reply.IsTaken)
        {
            activity["id"] = id;
            into.Enqueue(activity);
            all.Enqueue(activity);
            Interlocked.Exchange(ref taken, new(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();
        }

        await reply.GiveAsync(http, id);
    }

    private async Task UploadAsync(HttpContext http)
    {
        using var content = new MemoryStream();
        await http.Request.Body.CopyToAsync(content, http.RequestAborted);
        var (headers, bytes) = (http.Request.Headers, content.ToArray());
        uploads.Enqueue(new(bytes, headers.ContentRange.ToString(), headers.ContentType.ToString(), headers.Authorization));
        await AnswerUpload(http);
    }

    private Task CreateAsync(HttpContext http, JsonObject asked)
    {
        created.Enqueue(asked);
        return AnswerCreate(asked).GiveAsync(http, $"a:made-{Interlocked.Increment(ref ids)}");
    }
}
