using System;
using System.Net;
using System.Net.Http;
using System.Text.Json;
using Microsoft.Bot.Schema.Json;

namespace Microsoft.Bot.Schema;

/// <summary>
/// A channel's service refused a request. <see cref="Body"/> is what it said, if it said it in the protocol's way; the
/// status is the <see cref="HttpRequestException.StatusCode"/> of the inner exception.
/// </summary>
public class ErrorResponseException : Exception
{
    public ErrorResponseException()
    {
    }

    public ErrorResponseException(string message)
        : base(message)
    {
    }

    public ErrorResponseException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public ErrorResponse Body { get; set; }

    internal static ErrorResponseException From(HttpStatusCode status, string body)
    {
        var message = $"Operation returned an invalid status code '{status}'";
        return new ErrorResponseException(message, new HttpRequestException(message, null, status)) { Body = Read(body) };
    }

    private static ErrorResponse Read(string body)
    {
        try
        {
            return string.IsNullOrWhiteSpace(body) ? null : JsonSerializer.Deserialize(body, SchemaJson.TypeInfo<ErrorResponse>());
        }
        catch (JsonException)
        {
            // Gateways on the way answer with pages of their own.
            return null;
        }
    }
}
