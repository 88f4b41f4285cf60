using System.Globalization;
using System.Text.Json.Nodes;

namespace NotesBot.DevChat;

/// <summary>Reads and moves the development clock.</summary>
internal static class ClockApi
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/clock", (DevClock clock) => TypedResults.Json(new JsonObject { ["now"] = clock.GetUtcNow() }));
        routes.MapPost("/clock", Move);
    }

    private static async Task<IResult> Move(HttpContext context, DevClock clock, ChatEvents events, IEnumerable<IClockMoved> listeners)
    {
        try
        {
            if (Problem(await JsonBody.ReadAsync(context.Request), clock) is { } problem)
            {
                return ConnectorError.BadSyntax(problem);
            }
        }
        catch (ArgumentOutOfRangeException e)
        {
            return ConnectorError.BadSyntax(e.Message);
        }

        events.Add("clock", new JsonObject { ["now"] = clock.GetUtcNow() });
        var answer = new JsonObject { ["now"] = clock.GetUtcNow() };
        foreach (var listener in listeners)
        {
            foreach (var (name, value) in await listener.OnClockMovedAsync(context.RequestAborted))
            {
                answer[name] = value?.DeepClone();
            }
        }

        return TypedResults.Json(answer);
    }

    /// <summary>Moves the clock as the body says, or says why it can't.</summary>
    private static string? Problem(JsonObject? body, DevClock clock)
    {
        switch (body.Text("advance"), body.Text("now"))
        {
            case ({ } advance, null) when TimeSpan.TryParseExact(advance, "c", CultureInfo.InvariantCulture, out var span):
                clock.Advance(span);
                return null;
            case (null, { } now)
                when DateTimeOffset.TryParse(now, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant):
                clock.MoveTo(instant);
                return null;
            case ({ } advance, null):
                return $"\"advance\" must be a time span such as 7.00:00:00; it is \"{advance}\".";
            case (null, { } now):
                return $"\"now\" must be an instant such as 2026-01-31T09:00:00Z; it is \"{now}\".";
            default:
                return "The body must be { \"advance\": \"7.00:00:00\" } or { \"now\": \"2026-01-31T09:00:00Z\" }.";
        }
    }
}
