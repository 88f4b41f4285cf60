using System;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Schema.Json;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Writes a turn's result to an HTTP response.</summary>
public static class HttpHelper
{
    /// <summary>The status of <paramref name="invokeResponse"/> and its body as JSON; 200 without one.</summary>
    public static async Task WriteResponseAsync(HttpResponse response, InvokeResponse invokeResponse)
    {
        ArgumentNullException.ThrowIfNull(response);
        response.StatusCode = invokeResponse?.Status ?? StatusCodes.Status200OK;
        if (invokeResponse?.Body is { } body)
        {
            var json = JsonSerializer.SerializeToUtf8Bytes(body, SchemaJson.Options.GetTypeInfo(body.GetType()));
            response.ContentType = "application/json";
            await response.Body.WriteAsync(json).ConfigureAwait(false);
        }
    }
}
