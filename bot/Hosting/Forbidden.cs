namespace NotesBot.Hosting;

/// <summary>Answers 403, and nothing more, to whom this bot doesn't serve.</summary>
internal sealed class Forbidden : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        try
        {
            return await next(context);
        }
        catch (NotAllowedException)
        {
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        }
    }
}
