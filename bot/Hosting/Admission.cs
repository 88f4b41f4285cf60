using Microsoft.Net.Http.Headers;
using NotesBot.DevChat;

namespace NotesBot.Hosting;

/// <summary>
/// Who may bring activities, decided by the request's head alone: a stranger gets no byte of the body read, and learns nothing of what is
/// wrong with it. Development checks no tokens, so it talks to this machine alone, and to no page but its own.
/// </summary>
internal sealed partial class Admission(IHostEnvironment environment, ILogger<Admission> log) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        Refusal(context.HttpContext) is { } refusal ? refusal : await next(context);

    private IResult? Refusal(HttpContext http)
    {
        if (environment.IsDevelopment())
        {
            return LocalOnly.Admits(http) ? null : Results.NotFound();
        }

        if (IsFromChannel(http.Request.Headers.Authorization))
        {
            return null;
        }

        LogRefused();
        http.Response.Headers[HeaderNames.WWWAuthenticate] = "Bearer";
        return Results.Unauthorized();
    }

    // The check of the channel's signed token belongs here. Without it no token can be told from a forged one: none is good.
    private static bool IsFromChannel(string? authorization) => false;

    [LoggerMessage(EventId = 30, Level = LogLevel.Warning, Message = "A request without the channel's token was answered 401.")]
    private partial void LogRefused();
}
