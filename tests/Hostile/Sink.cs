using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace NotesBot.Tests.Hostile;

/// <summary>A channel for many people: takes what the bot sends, looks at each, and keeps it for its story alone.</summary>
internal sealed class Sink : IAsyncDisposable
{
    private const int LongestHead = 1024 * 1024;

    private readonly WebApplication app;
    private readonly ConcurrentDictionary<string, ConcurrentQueue<JsonObject>> kept = new(StringComparer.Ordinal);
    private int ids;

    private Sink(WebApplication app) => this.app = app;

    public string ServiceUrl => app.Urls.First();

    /// <summary>What is wrong with something that the bot sent.</summary>
    public ConcurrentQueue<string> Complaints { get; } = new();

    public Samples Samples { get; } = new();

    public static async Task<Sink> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.WebHost.ConfigureKestrel(server =>
        {
            server.Limits.MaxRequestLineSize = LongestHead;
            server.Limits.MaxRequestBufferSize = 2 * LongestHead;
        });
        builder.Logging.ClearProviders();
        var sink = new Sink(builder.Build());
        sink.app.Run(sink.TakeAsync);
        await sink.app.StartAsync();
        return sink;
    }

    public void Open(string conversation) => kept[conversation] = new();

    public void Close(string conversation) => kept.TryRemove(conversation, out _);

    /// <summary>What came for a conversation since the last time it was asked.</summary>
    public IEnumerable<JsonObject> Take(string conversation)
    {
        while (kept[conversation].TryDequeue(out var message))
        {
            yield return message;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
    }

    private async Task TakeAsync(HttpContext http)
    {
        var id = $"bot-{Interlocked.Increment(ref ids)}";
        var sent = (await JsonNode.ParseAsync(http.Request.Body))!.AsObject();
        sent["id"] = id;
        var conversation = sent["conversation"]?["id"]?.GetValue<string>() ?? "";
        if (Wrong(http, sent, conversation) is { } wrong)
        {
            Complaints.Enqueue($"In answer to {sent["replyToId"]}: {wrong}");
        }

        Samples.AddSent(sent);
        if (kept.TryGetValue(conversation, out var queue))
        {
            queue.Enqueue(sent);
        }

        await http.Response.WriteAsJsonAsync(new JsonObject { ["id"] = id });
    }

    private static string? Wrong(HttpContext http, JsonObject sent, string conversation)
    {
        var path = http.Features.Get<IHttpRequestFeature>()!.RawTarget;
        var start = $"/v3/conversations/{Uri.EscapeDataString(conversation)}/activities";
        return !path.StartsWith(start, StringComparison.Ordinal) ? $"it was sent to {path}, which is another conversation than {conversation}"
            : Verdict.OfMessage(sent);
    }
}
