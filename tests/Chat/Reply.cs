using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace NotesBot.Tests.Chat;

/// <summary>How the channel answers one call: it takes the message or not, and says so or not.</summary>
internal sealed record Reply
{
    /// <summary>Takes the message and answers with its id.</summary>
    public static readonly Reply Takes = new() { IsTaken = true };

    /// <summary>Never answers: the caller gives up.</summary>
    public static readonly Reply Silence = new() { Status = null };

    /// <summary>The connection breaks before an answer, and nothing was taken.</summary>
    public static readonly Reply Breaks = new() { Status = null, IsBroken = true };

    /// <summary>The message is taken, and the connection breaks before its answer.</summary>
    public static readonly Reply TakesAndBreaks = new() { Status = null, IsBroken = true, IsTaken = true };

    /// <summary>The message is taken, and of the answer only the head is sent.</summary>
    public static readonly Reply TakesAndStops = new() { IsTaken = true, IsHalf = true };

    public bool IsTaken { get; private init; }

    public bool IsHalf { get; private init; }

    /// <summary>Null for no answer at all.</summary>
    public int? Status { get; private init; } = StatusCodes.Status200OK;

    public bool IsBroken { get; private init; }

    /// <summary>The error's code; null for an empty body.</summary>
    public string? Code { get; private init; }

    /// <summary>In seconds.</summary>
    public int? RetryAfter { get; init; }

    /// <summary>What is sent as the body instead of the usual one.</summary>
    public string? Body { get; init; }

    /// <summary>The answer waits for this, once the message is taken.</summary>
    public Task Held { get; init; } = Task.CompletedTask;

    /// <param name="status">An HTTP status from 300 on.</param>
    /// <param name="code">The error's code beside it; null for an empty body.</param>
    public static Reply Refuses(int status, string? code = null) => new() { Status = status, Code = code };

    /// <param name="http">The call.</param>
    /// <param name="id">The id of what was taken, or made.</param>
    public async Task GiveAsync(HttpContext http, string id)
    {
        await Held.WaitAsync(http.RequestAborted);
        if (IsBroken)
        {
            http.Abort();
            return;
        }

        if (Status is not { } status)
        {
            await Task.Delay(Timeout.Infinite, http.RequestAborted);
            return;
        }

        if (IsHalf)
        {
            await http.Response.StartAsync(http.RequestAborted);
            await Task.Delay(Timeout.Infinite, http.RequestAborted);
        }

        http.Response.StatusCode = status;
        if (RetryAfter is { } seconds)
        {
            http.Response.Headers.RetryAfter = $"{seconds}";
        }

        if ((Body ?? Usual(status, id)) is { } body)
        {
            http.Response.ContentType = "application/json";
            await http.Response.WriteAsync(body, http.RequestAborted);
        }
    }

    private string? Usual(int status, string id) =>
        status < 300 ? new JsonObject { ["id"] = id }.ToJsonString()
        : Code is null ? null
        : new JsonObject { ["error"] = new JsonObject { ["code"] = Code, ["message"] = "as the test wants" } }.ToJsonString();
}
