using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;

namespace NotesBot.DevChat;

/// <summary>Streams the events to an open page (server-sent events).</summary>
internal static class EventsApi
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/events", (HttpRequest request, ChatEvents events, IHostApplicationLifetime lifetime) =>
            TypedResults.ServerSentEvents(Stream(events, request.Headers["Last-Event-ID"], lifetime, request.HttpContext.RequestAborted)));

    private static async IAsyncEnumerable<SseItem<string>> Stream(
        ChatEvents events, string? last, IHostApplicationLifetime lifetime, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // An open page must not hold up the end of the host.
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, lifetime.ApplicationStopping);
        await using var reader = events.ReadAsync(last, end.Token).GetAsyncEnumerator(end.Token);
        while (await NextAsync(reader))
        {
            yield return new SseItem<string>(reader.Current.Data, reader.Current.Name)
            {
                EventId = events.NameOf(reader.Current.Number),
                ReconnectionInterval = TimeSpan.FromSeconds(1),
            };
        }
    }

    private static async ValueTask<bool> NextAsync(IAsyncEnumerator<ChatEvent> reader)
    {
        try
        {
            return await reader.MoveNextAsync();
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}
