using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Extensions.Logging;

namespace NotesBot.Tests.BotFramework.AspNetCore;

/// <summary>A bot behind Kestrel, as a host would put it there.</summary>
internal sealed class BotHost : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly HttpClient _http = new();

    private BotHost(WebApplication app, CloudAdapter adapter) => (_app, Adapter) = (app, adapter);

    public CloudAdapter Adapter { get; }

    public Uri Address => new(new Uri(_app.Urls.Single()), "/api/messages");

    public static async Task<BotHost> StartAsync(BotCallbackHandler turn, CloudAdapter? adapter = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var host = new BotHost(builder.Build(), adapter ?? new CloudAdapter());
        var bot = new Bot(turn);
        host._app.Map("/api/messages", (HttpRequest request, HttpResponse response, CancellationToken cancellationToken) =>
            host.Adapter.ProcessAsync(request, response, bot, cancellationToken));
        await host._app.StartAsync();
        return host;
    }

    public Task<HttpResponseMessage> PostAsync(string body) => PostAsync(Encoding.UTF8.GetBytes(body));

    public async Task<HttpResponseMessage> PostAsync(byte[] body)
    {
        using var content = new ByteArrayContent(body);
        content.Headers.ContentType = new("application/json");
        return await _http.PostAsync(Address, content);
    }

    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request)
    {
        request.RequestUri = Address;
        return _http.SendAsync(request);
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _app.DisposeAsync();
    }

    private sealed class Bot(BotCallbackHandler turn) : IBot
    {
        public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) => turn(turnContext, cancellationToken);
    }
}
