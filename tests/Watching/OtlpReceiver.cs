using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace NotesBot.Tests.Watching;

/// <summary>Takes what OpenTelemetry sends (http/protobuf), and keeps its bytes as they came.</summary>
internal sealed class OtlpReceiver : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly ConcurrentQueue<(string Signal, byte[] Body)> taken = new();

    private OtlpReceiver(WebApplication app) => this.app = app;

    public string Address => app.Urls.First();

    /// <summary>How a bot is told to send here.</summary>
    public (string Name, string Value)[] Settings =>
        [("OTEL_EXPORTER_OTLP_ENDPOINT", Address), ("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf")];

    public static async Task<OtlpReceiver> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var receiver = new OtlpReceiver(builder.Build());
        receiver.app.MapPost("/v1/{signal}", receiver.TakeAsync);
        await receiver.app.StartAsync();
        return receiver;
    }

    /// <summary>All that came of a signal (<c>traces</c>, <c>metrics</c>). Texts stand in it as they are, between bytes of other kinds.</summary>
    public string Text(string signal) =>
        string.Join('\n', taken.Where(one => one.Signal == signal).Select(one => Encoding.UTF8.GetString(one.Body)));

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
    }

    private async Task TakeAsync(HttpRequest request, string signal)
    {
        Assert.Equal("application/x-protobuf", request.ContentType);
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body);
        taken.Enqueue((signal, body.ToArray()));
    }
}
