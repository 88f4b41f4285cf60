using Microsoft.Net.Http.Headers;
using NotesBot.Turns;

namespace NotesBot.Hosting;

/// <summary>
/// Answers 503 where a turn was not begun, or failed and the person doesn't know: the channel may deliver the activity once more, and until
/// then nobody believes that it was taken.
/// </summary>
internal sealed class ComeAgain : IEndpointFilter
{
    private const string Seconds = "5";

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        try
        {
            return await next(context);
        }
        catch (Exception fault) when (fault is RefusedTurnException or UntoldException)
        {
            context.HttpContext.Response.Headers[HeaderNames.RetryAfter] = Seconds;
            return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        }
    }
}
