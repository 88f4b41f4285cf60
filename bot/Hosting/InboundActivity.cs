using System.Buffers;
using System.Text.Json;

namespace NotesBot.Hosting;

/// <summary>
/// Looks at the body before the adapter does, whichever Bot Framework that comes from: what can't be an activity is answered with 400 and
/// the reason, and nothing larger than <see cref="Most"/> is ever read.
/// </summary>
internal sealed class InboundActivity : IEndpointFilter
{
    /// <summary>In bytes. Teams' own messages stay far below.</summary>
    private const int Most = 256 * 1024;

    /// <summary>How deep objects and arrays may nest.</summary>
    private const int Deepest = 64;

    // Some senders put it before their JSON; it says nothing.
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var request = context.HttpContext.Request;
        byte[]? body;
        try
        {
            body = await ReadAsync(request, context.HttpContext.RequestAborted);
        }
        catch (IOException unreadable) // such as a chunk that is none, bytes too slow, or a client that hangs up
        {
            var status = (unreadable as BadHttpRequestException)?.StatusCode ?? StatusCodes.Status400BadRequest;
            return Results.Text("The body can't be read.", statusCode: status);
        }

        if (body is null)
        {
            return Refusal($"The body is larger than {Most / 1024} KB.");
        }

        if (Fault(body) is { } fault)
        {
            return Refusal(fault);
        }

        request.Body = new MemoryStream(body, writable: false);
        return await next(context);
    }

    private static IResult Refusal(string reason) => Results.Text(reason, statusCode: StatusCodes.Status400BadRequest);

    private static async Task<byte[]?> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        while (true)
        {
            var read = await request.BodyReader.ReadAsync(cancellationToken);
            if (read.Buffer.Length > Most)
            {
                request.BodyReader.AdvanceTo(read.Buffer.End);
                return null;
            }

            if (read.IsCompleted)
            {
                var body = read.Buffer.ToArray();
                request.BodyReader.AdvanceTo(read.Buffer.End);
                return body.AsSpan().StartsWith(ByteOrderMark) ? body[ByteOrderMark.Length..] : body;
            }

            request.BodyReader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    internal static string? Fault(ReadOnlyMemory<byte> body)
    {
        try
        {
            if (BodyText.Fault(body.Span, Deepest) is { } fault)
            {
                return fault;
            }

            using var json = JsonDocument.Parse(body, new JsonDocumentOptions { MaxDepth = Deepest });
            var activity = json.RootElement;
            return activity.ValueKind != JsonValueKind.Object ? "The body is not an activity: a JSON object is expected."
                : !Has(activity, "type") ? "The activity has no type."
                : !Has(activity, "conversation", "id") ? "The activity has no conversation id."
                : !Has(activity, "from", "id") ? "The activity has no sender: from.id is missing."
                : !Has(activity, "serviceUrl") ? "The activity has no serviceUrl to answer to."
                : ActivityShape.Fault(activity);
        }
        catch (JsonException wrong)
        {
            return $"The body is not valid JSON, or nests deeper than {Deepest} levels (line {wrong.LineNumber}, byte {wrong.BytePositionInLine}).";
        }
    }

    private static bool Has(JsonElement element, params ReadOnlySpan<string> path)
    {
        foreach (var name in path)
        {
            if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out element))
            {
                return false;
            }
        }

        return element.ValueKind == JsonValueKind.String && !element.ValueEquals(ReadOnlySpan<char>.Empty);
    }
}
