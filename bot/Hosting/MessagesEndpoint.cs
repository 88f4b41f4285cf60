using System.Net;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;

namespace NotesBot.Hosting;

/// <summary>Where the channel brings its activities.</summary>
internal static class MessagesEndpoint
{
    public static void MapMessages(this WebApplication app)
    {
        var isDevelopment = app.Environment.IsDevelopment();
        app.MapPost("/api/messages", (HttpContext http, IBotFrameworkHttpAdapter adapter, IBot bot) =>
                adapter.ProcessAsync(http.Request, http.Response, bot, http.RequestAborted))
            .AddEndpointFilter(async (context, next) => !isDevelopment || IsFromHere(context.HttpContext)
                ? await next(context)
                : Results.NotFound())
            .AddEndpointFilter<InboundActivity>();
    }

    // Development checks no tokens, so it talks to this machine alone, and to no page but its own.
    private static bool IsFromHere(HttpContext http) =>
        (http.Connection.RemoteIpAddress is null || IPAddress.IsLoopback(http.Connection.RemoteIpAddress))
        && http.Request.Host.Host is "localhost" or "127.0.0.1" or "[::1]"
        && (http.Request.Headers.Origin.Count == 0 || http.Request.Headers.Origin == $"{http.Request.Scheme}://{http.Request.Host}");
}
