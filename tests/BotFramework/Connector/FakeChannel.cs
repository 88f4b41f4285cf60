using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace NotesBot.Tests.BotFramework.Connector;

/// <summary>A channel's service over real HTTP that records what it is asked and answers what the test wants.</summary>
internal sealed class FakeChannel : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<Recorded> _requests = new();

    private FakeChannel(WebApplication app) => _app = app;

    /// <summary>What the next requests are answered; afterwards <c>{"id":"sent-n"}</c>.</summary>
    public ConcurrentQueue<(int Status, string Body, string? RetryAfter)> Answers { get; } = new();

    public Uri Address => new(_app.Urls.Single());

    public IReadOnlyList<Recorded> Requests => [.. _requests];

    public static async Task<FakeChannel> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var channel = new FakeChannel(builder.Build());
        channel._app.Run(channel.AnswerAsync);
        await channel._app.StartAsync();
        return channel;
    }

    public void WillAnswer(int status, string body = "", string? retryAfter = null) => Answers.Enqueue((status, body, retryAfter));

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var body = await reader.ReadToEndAsync(context.RequestAborted);
        var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        _requests.Enqueue(new Recorded(
            context.Request.Method,
            target,
            body.Length == 0 ? null : JsonNode.Parse(body),
            context.Request.Headers.Authorization,
            context.Request.ContentType));
        var (status, answer, retryAfter) = Answers.TryDequeue(out var next) ? next : (200, $$"""{"id":"sent-{{_requests.Count}}"}""", null);
        context.Response.StatusCode = status;
        if (retryAfter is not null)
        {
            context.Response.Headers.RetryAfter = retryAfter;
        }

        await context.Response.WriteAsync(answer, context.RequestAborted);
    }

    public sealed record Recorded(string Method, string Target, JsonNode? Body, string? Authorization, string? ContentType);
}
