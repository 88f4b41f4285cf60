using NotesBot.Tests.Chat;
using NotesBot.Tests.Reminders;

namespace NotesBot.Tests.Watching;

/// <summary>Reminders are counted by what came of them.</summary>
public sealed class ReminderCountTests : ReminderTest
{
    [Fact]
    public async Task Reminders_are_counted_by_what_came_of_them()
    {
        string[] people = ["sent", "deferred", "failed", "undeliverable"];
        foreach (var id in people)
        {
            await TrackingAsync(id);
        }

        using var measured = new Measured(Bot);
        Channel.Answer = message => message["conversation"]!["id"]!.GetValue<string>() switch
        {
            "a:deferred" => Reply.Refuses(503) with { RetryAfter = 100 },
            "a:failed" => Reply.Refuses(500),
            "a:undeliverable" => Reply.Refuses(403, "MessageWritesBlocked"),
            _ => Reply.Takes,
        };
        await MoveAsync("04-13 09:00");

        Assert.Equal(people.Order(StringComparer.Ordinal).Select(state => $"state={state}: 1"), measured.Sums("notesbot.reminders"));
        Assert.Equal(["outcome=refused_4xx: 1", "outcome=refused_5xx: 2", "outcome=sent: 1"], measured.Sums("notesbot.sends"));
    }
}
