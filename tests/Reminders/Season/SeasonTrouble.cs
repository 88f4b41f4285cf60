using NotesBot.Tests.Chat;

namespace NotesBot.Tests.Reminders.Season;

/// <summary>Which calls of the channel go wrong, and how. It depends on nothing but the seed, the person, the hour and the call.</summary>
internal sealed class SeasonTrouble(int seed)
{
    private static readonly string?[] Refusals =
        ["BotNotInConversationRoster", "ConversationBlockedByUser", "MessageWritesBlocked", "BotDisabledByAdmin", null];

    private static readonly int[] Waits = [0, 30, 120, 4000, 20_000];

    /// <param name="person">The person's number.</param>
    /// <param name="hour">How many hours the season has lasted.</param>
    /// <param name="call">The how many-th call for the person in this hour.</param>
    public Reply Of(int person, int hour, int call)
    {
        var random = Chance(person, hour, call);
        if (IsAway(hour))
        {
            return Reply.Refuses(503, "ServiceUnavailable") with { RetryAfter = Waits[random.Next(1, 3)] };
        }

        return random.Next(200) switch
        {
            < 3 => Reply.Refuses(429, "Throttled") with { RetryAfter = Waits[random.Next(Waits.Length)] },
            < 6 => Reply.Refuses(new[] { 412, 502, 503, 504 }[random.Next(4)]) with { RetryAfter = Waits[random.Next(Waits.Length)] },
            < 8 => Reply.Refuses(401, "Unauthorized"),
            < 12 => Reply.Refuses(new[] { 500, 400, 413 }[random.Next(3)], "Fault"),
            < 14 => Reply.Breaks,
            < 16 => Reply.TakesAndBreaks,
            < 18 => Reply.Takes with { Body = "no JSON" },
            < 21 => Reply.Refuses(403, Refusals[random.Next(Refusals.Length)]),
            < 24 when call == 0 => Reply.Refuses(404, "ConversationNotFound"),
            _ => Reply.Takes,
        };
    }

    /// <summary>How a new chat with the person is answered.</summary>
    public Reply OfNewChat(int person, int hour) => Chance(person, hour, 1000).Next(4) switch
    {
        0 => Reply.Refuses(403, "BotDisabledByAdmin"),
        1 => Reply.Refuses(503) with { RetryAfter = 60 },
        _ => Reply.Takes,
    };

    // Every ten days the whole channel is away for some hours, or for longer than a working day.
    private static bool IsAway(int hour) => hour % 240 is var into && into >= 100 && into < 100 + (hour / 240 % 2 == 0 ? 5 : 26);

    private Random Chance(int person, int hour, int call) => new(unchecked((((((seed * 31) + person) * 7919) + hour) * 10_007) + call));
}
