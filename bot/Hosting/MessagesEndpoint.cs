using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Extensions.Options;

namespace NotesBot.Hosting;

/// <summary>Where the channel brings its activities.</summary>
internal static class MessagesEndpoint
{
    public static void MapMessages(this WebApplication app) =>
        app.MapPost("/api/messages", ProcessAsync)
            .AddEndpointFilter<RouteHandlerBuilder, Admission>()
            .AddEndpointFilter<RouteHandlerBuilder, InboundActivity>()
            .AddEndpointFilter<RouteHandlerBuilder, Forbidden>()
            .AddEndpointFilter<RouteHandlerBuilder, ComeAgain>();

    private static async Task ProcessAsync(HttpContext http, IBotFrameworkHttpAdapter adapter, IBot bot, IOptions<TurnDeadline> deadline)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted);
        limit.CancelAfter(TimeSpan.FromSeconds(deadline.Value.Seconds));
        await adapter.ProcessAsync(http.Request, http.Response, bot, limit.Token);
    }
}
