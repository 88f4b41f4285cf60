using System.Buffers;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using NotesBot.DevChat;

namespace NotesBot.Hosting;

/// <summary>
/// Who may bring activities, decided by the request's head alone: who brings no token gets no byte of the body read, and learns nothing of
/// what is wrong with it. Whether the token is good is the Bot Framework's to say, which needs the activity for it. Development checks no
/// tokens, so it talks to this machine alone, and to no page but its own.
/// </summary>
internal sealed partial class Admission(IHostEnvironment environment, ILogger<Admission> log) : IEndpointFilter
{
    /// <summary>In characters. The channel's tokens have fewer than two thousand.</summary>
    private const int LongestToken = 8 * 1024;

    private const string Scheme = "Bearer ";

    private static readonly SearchValues<char> TokenCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.");

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        Refusal(context.HttpContext) is { } refusal ? refusal : await next(context);

    private IResult? Refusal(HttpContext http)
    {
        if (environment.IsDevelopment())
        {
            return LocalOnly.Admits(http) ? null : Results.NotFound();
        }

        if (BringsToken(http.Request.Headers.Authorization))
        {
            return null;
        }

        LogRefused();
        http.Response.Headers[HeaderNames.WWWAuthenticate] = "Bearer";
        return Results.Unauthorized();
    }

    /// <summary>Whether it is one header with one signed token: three parts, none of them empty.</summary>
    internal static bool BringsToken(StringValues authorization) =>
        authorization is [{ } header]
        && header.Length <= Scheme.Length + LongestToken
        && header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
        && IsToken(header.AsSpan(Scheme.Length));

    private static bool IsToken(ReadOnlySpan<char> token)
    {
        var (first, last) = (token.IndexOf('.'), token.LastIndexOf('.'));
        return !token.ContainsAnyExcept(TokenCharacters)
            && token.Count('.') == 2
            && first > 0
            && last > first + 1
            && last < token.Length - 1;
    }

    [LoggerMessage(EventId = 30, Level = LogLevel.Warning, Message = "A request without the channel's token was answered 401.")]
    private partial void LogRefused();
}
