using NotesBot.Notes.Cadence;

namespace NotesBot.Tests.Notes.Cadence;

/// <summary>Sends reminders as the bot would: it sleeps until the next is to be sent, and writes down what came of it.</summary>
internal sealed class Runner(Scenario one)
{
    private const int Days = 120;

    private readonly ReminderPlan plan = one.Plan;
    private Tracked tracked = one.Tracked;

    /// <summary>What arrived.</summary>
    public List<DateTimeOffset> Sent { get; } = [];

    /// <summary>When something was tried, what arrived and what didn't.</summary>
    public List<DateTimeOffset> Tried { get; } = [];

    public DateOnly FirstDay => one.Own.Today(one.Start);

    public DateOnly LastDay => one.Own.Today(one.Start.AddDays(Days));

    public IEnumerable<DateOnly> SentDays => Sent.Select(one.Own.Today);

    /// <param name="failures">How many of a hundred tries fail.</param>
    /// <param name="jumps">After how many of a hundred tries the clock goes back.</param>
    public Runner Run(int failures = 0, int jumps = 0)
    {
        var now = one.Start;
        for (var times = 0; times < one.Luck.Length && Next(now) is { } next && next < one.Start.AddDays(Days); times++)
        {
            Assert.True(next >= now && IsDue(next), $"woken at {next} for nothing, {tracked}");
            WasQuiet(now, next);
            Tried.Add(next);
            var (luck, today) = (one.Luck[times], one.Own.Today(next));
            tracked = tracked with { TriedOn = today };
            if (luck >= failures)
            {
                tracked = tracked with { RemindedOn = today };
                Sent.Add(next);
            }

            Assert.False(IsDue(next), $"once more at {next}");
            now = luck % 10 * 10 < jumps ? next.AddHours(-luck * 5) : next;
        }

        return this;
    }

    private DateTimeOffset? Next(DateTimeOffset now) => ReminderTimes.Next(plan, tracked, one.Own, now);

    private bool IsDue(DateTimeOffset now) => ReminderTimes.IsDue(plan, tracked, one.Own, now);

    /// <summary>Asked once a day, at an hour at which it might have been sent.</summary>
    private void WasQuiet(DateTimeOffset from, DateTimeOffset next)
    {
        for (var now = next.AddMinutes(-1410); now >= from; now = now.AddDays(-1))
        {
            Assert.False(IsDue(now), $"slept past {now} until {next}, {tracked}");
        }

        Assert.False(next > from && IsDue(from), $"slept on at {from} until {next}, {tracked}");
    }
}
