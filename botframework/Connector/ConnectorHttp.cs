using System;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Json;

namespace Microsoft.Bot.Connector;

/// <summary>Makes one request of the channel's REST API, as often as <see cref="OutboundRetry"/> allows.</summary>
internal sealed class ConnectorHttp(HttpClient http, AccessTokenSource accessToken, OutboundRetry retry)
{
    // One pool of connections for the process; they are renewed so that a change of address is noticed.
    public static readonly HttpClient Shared = new(
        new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(5), AllowAutoRedirect = false })
    {
        Timeout = TimeSpan.FromSeconds(30),
    };

    // Tells the handlers on the way a repetition from a request of its own.
    private static readonly HttpRequestOptionsKey<int> Attempt = new("BotFramework.Attempt");

    /// <summary>The answer's body as <typeparamref name="T"/>; null when it is empty.</summary>
    /// <exception cref="ErrorResponseException">The service refused; the inner exception carries the status.</exception>
    /// <exception cref="HttpRequestException">The service was not reached.</exception>
    /// <exception cref="JsonException">The answer's body has another shape.</exception>
    public async Task<T> SendAsync<T>(HttpMethod method, Uri address, object body, CancellationToken cancellationToken)
        where T : class
    {
        var content = body is null ? null : JsonSerializer.SerializeToUtf8Bytes(body, SchemaJson.Options.GetTypeInfo(body.GetType()));
        for (var attempt = 1; ; attempt++)
        {
            using var request = await RequestAsync(method, address, content, cancellationToken).ConfigureAwait(false);
            request.Options.Set(Attempt, attempt);
            using var answer = await http.SendAsync(request, cancellationToken).ConfigureAwait(false);
            if (answer.IsSuccessStatusCode)
            {
                var json = await answer.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
                return json.Length == 0 ? null : JsonSerializer.Deserialize(json, SchemaJson.TypeInfo<T>());
            }

            if (retry.DelayAfter(answer, attempt, Random.Shared.NextDouble()) is not { } delay)
            {
                var text = await answer.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false);
                var refusal = ErrorResponseException.From(answer.StatusCode, text);
                refusal.Data["Retry-After"] = retry.Asked(answer);
                throw refusal;
            }

            await Task.Delay(delay, retry.Clock, cancellationToken).ConfigureAwait(false);
        }
    }

    private async ValueTask<HttpRequestMessage> RequestAsync(
        HttpMethod method,
        Uri address,
        byte[] content,
        CancellationToken cancellationToken)
    {
        var request = new HttpRequestMessage(method, address);
        if (content is not null)
        {
            request.Content = new ByteArrayContent(content);
            request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
        }

        if (accessToken is not null)
        {
            var token = await accessToken(cancellationToken).ConfigureAwait(false);
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }

        return request;
    }
}
