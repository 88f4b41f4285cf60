using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;

namespace NotesBot.Hosting;

/// <summary>Where the channel brings its activities.</summary>
internal static class MessagesEndpoint
{
    public static void MapMessages(this WebApplication app) =>
        app.MapPost("/api/messages", (HttpContext http, IBotFrameworkHttpAdapter adapter, IBot bot) =>
                adapter.ProcessAsync(http.Request, http.Response, bot, http.RequestAborted))
            .AddEndpointFilter<RouteHandlerBuilder, Admission>()
            .AddEndpointFilter<RouteHandlerBuilder, InboundActivity>()
            .AddEndpointFilter<RouteHandlerBuilder, Forbidden>();
}
