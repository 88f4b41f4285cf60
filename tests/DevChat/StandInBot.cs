using System.Collections.Concurrent;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NotesBot.DevChat;

namespace NotesBot.Tests.DevChat;

/// <summary>A bot of a few lines behind the development chat, over real HTTP: it keeps what it hears and does what the test says.</summary>
internal sealed class StandInBot : IAsyncDisposable
{
    private readonly WebApplication _app;

    private StandInBot(WebApplication app, Uri address)
    {
        _app = app;
        Http = new HttpClient { BaseAddress = address };
        Page = new PageSide(Http);
    }

    /// <summary>What the bot heard, in order.</summary>
    public ConcurrentQueue<JsonObject> Heard { get; } = new();

    /// <summary>How the bot answers: the status and the body of its HTTP answer.</summary>
    public Func<JsonObject, Task<(int Status, JsonNode? Body)>> Answer { get; set; } = _ => Task.FromResult<(int, JsonNode?)>((200, null));

    public HttpClient Http { get; }

    public PageSide Page { get; }

    public Uri Address => Http.BaseAddress!;

    public DevClock Clock => _app.Services.GetRequiredService<DevClock>();

    public static async Task<StandInBot> StartAsync(Action<IServiceCollection>? configure = null, string? startAt = null, int port = 0)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        builder.Configuration["Clock:StartAt"] = startAt;
        builder.Services.AddDevChat();
        configure?.Invoke(builder.Services);
        var app = builder.Build();
        app.MapDevChat();
        StandInBot? bot = null;
        app.MapPost("/api/messages", async (HttpRequest request) =>
        {
            var activity = (JsonObject)(await JsonNode.ParseAsync(request.Body))!;
            bot!.Heard.Enqueue(activity);
            var (status, body) = await bot.Answer(activity);
            return body is null ? Results.StatusCode(status) : Results.Text(body.ToJsonString(), "application/json", Encoding.UTF8, status);
        });
        await app.StartAsync();
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        return bot = new StandInBot(app, new Uri(address));
    }

    /// <summary>Calls the connector as the bot's SDK does, by the activity's own service URL.</summary>
    public async Task<(int Status, JsonNode? Body)> CallAsync(HttpMethod method, string path, JsonNode? body = null)
    {
        using var request = new HttpRequestMessage(method, new Uri(Address, $"/devchat/v3/{path}"));
        request.Content = body is null ? null : new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json");
        using var response = await Http.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        return ((int)response.StatusCode, text.Length == 0 ? null : JsonNode.Parse(text));
    }

    /// <summary>Sends a message into the conversation of an activity, as a reply to it.</summary>
    /// <returns>The id of what was sent.</returns>
    public async Task<string> ReplyAsync(JsonObject to, JsonObject reply)
    {
        var conversation = Uri.EscapeDataString(to["conversation"]!["id"]!.GetValue<string>());
        var (_, body) = await CallAsync(HttpMethod.Post, $"conversations/{conversation}/activities/{to["id"]}", reply);
        return body!["id"]!.GetValue<string>();
    }

    public Task StopAsync() => _app.StopAsync();

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _app.DisposeAsync();
    }
}
