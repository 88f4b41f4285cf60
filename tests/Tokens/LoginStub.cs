using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using System.Web;

namespace NotesBot.Tests.Tokens;

/// <summary>The login service: gives numbered tokens, or refuses with the code the test wants. Nothing leaves the machine.</summary>
internal sealed class LoginStub : HttpMessageHandler
{
    private readonly ConcurrentQueue<Asked> requests = new();

    public IReadOnlyList<Asked> Requests => [.. requests];

    /// <summary>The error, and the description's text; null gives tokens.</summary>
    public (HttpStatusCode Status, string Error, string Description)? Refusal { get; set; }

    /// <summary>Whether the service can't even be reached.</summary>
    public bool IsGone { get; set; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var form = HttpUtility.ParseQueryString(request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken));
        requests.Enqueue(new Asked(
            request.RequestUri!,
            form.AllKeys.ToDictionary(key => key!, key => form[key]!)));
        if (IsGone)
        {
            throw new HttpRequestException(HttpRequestError.ConnectionError, "no login service");
        }

        return Refusal is { } refusal
            ? Answer(refusal.Status, new JsonObject { ["error"] = refusal.Error, ["error_description"] = refusal.Description })
            : Answer(HttpStatusCode.OK, new JsonObject
            {
                ["token_type"] = "Bearer", ["expires_in"] = 3600, ["access_token"] = $"token-{requests.Count}",
                ["expires_on"] = $"{DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeSeconds()}",
            });
    }

    private static HttpResponseMessage Answer(HttpStatusCode status, JsonObject body) => new(status) { Content = JsonContent.Create(body) };

    internal sealed record Asked(Uri Address, IReadOnlyDictionary<string, string> Form);
}
