using System.Collections.Immutable;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace NotesBot.Tests.Machines;

/// <summary>Brings each request to the next machine, whoever sends it; 502 where that one doesn't answer.</summary>
internal sealed class Balancer : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly HttpClient http = new(new SocketsHttpHandler { UseProxy = false }) { Timeout = TimeSpan.FromSeconds(60) };
    private uint requests;

    private Balancer(WebApplication app) => this.app = app;

    public Uri Address => new(app.Urls.First());

    public ImmutableArray<Uri> Machines { get; set; } = [];

    public static async Task<Balancer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var balancer = new Balancer(builder.Build());
        balancer.app.Run(balancer.ForwardAsync);
        await balancer.app.StartAsync();
        return balancer;
    }

    public async ValueTask DisposeAsync()
    {
        using var atOnce = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        await app.StopAsync(atOnce.Token);
        await app.DisposeAsync();
        http.Dispose();
    }

    private async Task ForwardAsync(HttpContext caller)
    {
        var machines = Machines;
        var machine = machines[(int)(Interlocked.Increment(ref requests) % machines.Length)];
        using var request = new HttpRequestMessage(new HttpMethod(caller.Request.Method), new Uri(machine, caller.Request.Path))
        {
            Content = new StreamContent(caller.Request.Body) { Headers = { { "Content-Type", caller.Request.ContentType } } },
        };
        try
        {
            using var answer = await http.SendAsync(request, caller.RequestAborted);
            caller.Response.StatusCode = (int)answer.StatusCode;
            caller.Response.ContentType = answer.Content.Headers.ContentType?.ToString();
            await answer.Content.CopyToAsync(caller.Response.Body, caller.RequestAborted);
        }
        catch (HttpRequestException)
        {
            caller.Response.StatusCode = (int)HttpStatusCode.BadGateway;
        }
    }
}
