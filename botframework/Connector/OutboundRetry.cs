using System;
using System.Net;
using System.Net.Http;

namespace Microsoft.Bot.Connector;

/// <summary>
/// Which answers are asked for again, how often and how long after. Bounded, because the channel gives a turn up after 10 to 15 s.
/// </summary>
internal sealed record OutboundRetry
{
    public static readonly OutboundRetry Default = new();

    public int Attempts { get; init; } = 4;

    /// <summary>About how long to wait before the first repetition; each further one takes twice as long.</summary>
    public TimeSpan FirstDelay { get; init; } = TimeSpan.FromMilliseconds(400);

    /// <summary>A service that wants more time than this gets no repetition: the caller decides.</summary>
    public TimeSpan LongestDelay { get; init; } = TimeSpan.FromSeconds(5);

    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>How long to wait before asking again, or null to take the answer as it is.</summary>
    /// <param name="answer">What the service said.</param>
    /// <param name="attempt">How many requests have been made.</param>
    /// <param name="jitter">Between 0 and 1.</param>
    public TimeSpan? DelayAfter(HttpResponseMessage answer, int attempt, double jitter)
    {
        if (attempt >= Attempts || !IsWorthRepeating(answer.StatusCode))
        {
            return null;
        }

        var delay = Asked(answer) ?? FirstDelay * Math.Pow(2, attempt - 1) * (0.5 + jitter);
        return delay <= LongestDelay ? delay : null;
    }

    private static bool IsWorthRepeating(HttpStatusCode status) => status
        is HttpStatusCode.PreconditionFailed
        or HttpStatusCode.TooManyRequests
        or HttpStatusCode.BadGateway
        or HttpStatusCode.ServiceUnavailable
        or HttpStatusCode.GatewayTimeout;

    /// <summary>How long the service wants to be left alone, or null where it doesn't say.</summary>
    public TimeSpan? Asked(HttpResponseMessage answer)
    {
        var asked = answer.Headers.RetryAfter is { } after ? after.Delta ?? after.Date - Clock.GetUtcNow() : null;
        return asked < TimeSpan.Zero ? TimeSpan.Zero : asked;
    }
}
