using System.Net;
using System.Text.Json;
using Microsoft.Bot.Schema;
using NotesBot.Hosting;
using NotesBot.Stores;

namespace NotesBot.Reminders;

/// <summary>
/// Tells from a fault whether the message may be sent again, and when. What can't have arrived is put off; what may have arrived is not
/// sent a second time that day, for a doubled reminder can't be taken back.
/// </summary>
internal static class SendFaults
{
    public static SendOutcome Of(Exception fault) => fault switch
    {
        ErrorResponseException refused => OfStatus(StatusOf(refused), refused.Body?.Error?.Code, RetryAfter(refused)),
        HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError
            or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError } =>
            new(ReminderState.Deferred, "not_reached"),
        HttpRequestException => new(ReminderState.Failed, "connection_lost"),
        OperationCanceledException => new(ReminderState.Failed, "timed_out"),
        JsonException => new(ReminderState.Sent), // it was taken; only the answer can't be read
        // The published SDK doesn't say 401 when the bot itself gets no token.
        _ when SignInFault.CodeOf(fault) is { } code => new(ReminderState.Deferred, code),
        _ => new(ReminderState.Failed, fault.GetType().Name),
    };

    public static bool IsConversationGone(Exception fault) =>
        fault is ErrorResponseException refused && StatusOf(refused) == HttpStatusCode.NotFound;

    // Codes beside the status say more, where there are any: a body may lack them.
    private static SendOutcome OfStatus(HttpStatusCode? status, string? code, TimeSpan? retryAfter) => status switch
    {
        HttpStatusCode.PreconditionFailed or HttpStatusCode.TooManyRequests or HttpStatusCode.BadGateway
            or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout =>
            new(ReminderState.Deferred, Reason(status, code)) { RetryAfter = retryAfter },
        // The bot's own credentials: nothing arrived, and whoever runs the bot must mend them.
        HttpStatusCode.Unauthorized => new(ReminderState.Deferred, Reason(status, code)),
        HttpStatusCode.Forbidden or HttpStatusCode.NotFound => new(ReminderState.Undeliverable, Reason(status, code)),
        _ => new(ReminderState.Failed, Reason(status, code)),
    };

    private static string Reason(HttpStatusCode? status, string? code) =>
        string.IsNullOrEmpty(code) ? $"{(int?)status}" : $"{(int?)status} {Known(code)}";

    // A code is a word; what else a service may write there is not kept.
    private static string Known(string code) => code.Length <= 60 && code.All(char.IsAsciiLetterOrDigit) ? code : "";

    private static HttpStatusCode? StatusOf(ErrorResponseException refused) => (refused.InnerException as HttpRequestException)?.StatusCode
#if BOTFRAMEWORK_PACKAGES
        ?? refused.Response?.StatusCode
#endif
        ;

    private static TimeSpan? RetryAfter(ErrorResponseException refused) =>
#if BOTFRAMEWORK_PACKAGES
        refused.Response?.Headers?.TryGetValue("Retry-After", out var values) == true
            && int.TryParse(values.FirstOrDefault(), out var seconds) ? TimeSpan.FromSeconds(seconds) : null;
#else
        refused.Data["Retry-After"] is TimeSpan after ? after : null;
#endif
}
