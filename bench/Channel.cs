using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace NotesBot.Bench;

/// <summary>The other side of the bot's connector: takes whatever the bot sends, over real HTTP, and forgets it.</summary>
internal sealed class Channel : IAsyncDisposable
{
    private readonly WebApplication app;
    private int taken;

    private Channel(WebApplication app) => this.app = app;

    public string ServiceUrl => app.Urls.First();

    /// <summary>How many messages came so far.</summary>
    public int Taken => taken;

    public static async Task<Channel> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var channel = new Channel(builder.Build());
        channel.app.MapPost("/v3/conversations/{id}/activities", channel.TakeAsync);
        await channel.app.StartAsync();
        return channel;
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
    }

    private async Task<IResult> TakeAsync(HttpRequest request)
    {
        await request.Body.CopyToAsync(Stream.Null);
        return Results.Json(new { id = $"bot-{Interlocked.Increment(ref taken)}" });
    }
}
