using System.Net;

namespace NotesBot.DevChat;

/// <summary>
/// Lets in only what comes from this machine and from this page. The chat speaks for anybody, so another machine, a proxy, a name that was
/// rebound to this machine, or a page of another site must not reach it; to them it is not there (404).
/// </summary>
internal sealed class LocalOnly : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        Admits(context.HttpContext) ? await next(context) : TypedResults.NotFound();

    internal static bool Admits(HttpContext context) =>
        context.Connection.RemoteIpAddress is { } remote
        && IPAddress.IsLoopback(remote)
        && !IsForwarded(context.Request)
        && context.Request.Host.Host is "localhost" or "127.0.0.1" or "[::1]"
        && IsOwnOrigin(context.Request)
        && !IsFromAnotherSite(context.Request);

    private static bool IsForwarded(HttpRequest request) =>
        request.Headers.ContainsKey("X-Forwarded-For") || request.Headers.ContainsKey("Forwarded");

    private static bool IsOwnOrigin(HttpRequest request) =>
        !request.Headers.TryGetValue("Origin", out var origin) || origin == $"{request.Scheme}://{request.Host}";

    // A request without Origin can come from another site too (an image, a script); the browser then says so here.
    // Following a link to the page is fine.
    private static bool IsFromAnotherSite(HttpRequest request) =>
        request.Headers["Sec-Fetch-Site"].ToString() is "cross-site" or "same-site"
        && !(HttpMethods.IsGet(request.Method) && request.Path == "/" && request.Headers["Sec-Fetch-Dest"] == "document");
}
