using System.Diagnostics;
using NotesBot.Notes.Cadence;

namespace NotesBot.Tests.Notes.Cadence;

/// <summary>No day at either end of the calendar, and no week without work, stops the bot.</summary>
public sealed class TotalityTests
{
    private static readonly DateOnly Today = new(2024, 6, 3);

    private static readonly DateOnly[] Days =
    [
        DateOnly.MinValue, DateOnly.MinValue.AddDays(1), Today.AddDays(-400), Today, Today.AddDays(400),
        DateOnly.MaxValue.AddDays(-22), DateOnly.MaxValue,
    ];

    private static readonly DateTimeOffset[] Instants =
    [
        DateTimeOffset.MinValue, DateTimeOffset.MinValue.AddHours(30), new(2024, 6, 3, 8, 0, 0, TimeSpan.Zero),
        DateTimeOffset.MaxValue.AddDays(-40), DateTimeOffset.MaxValue.AddHours(-30), DateTimeOffset.MaxValue,
    ];

    private static readonly WorkWeek Never = new([], []);
    private static readonly WorkWeek Gone = WorkWeek.Usual with { Quiet = [new QuietDays(Today.AddDays(-3), DateOnly.MaxValue)] };
    private static readonly WorkWeek NotYet = WorkWeek.Usual with { Quiet = [new QuietDays(DateOnly.MinValue, Today.AddDays(4000))] };
    private static readonly WorkWeek Quiet = new(WorkWeek.Usual.Days, [new QuietDays(DateOnly.MinValue, DateOnly.MaxValue)]);

    private static readonly Tracked[] Facts =
    [
        .. from since in Days
           from last in Days.Select(day => (DateOnly?)day).Append(null)
           from other in Days.Select(day => (DateOnly?)day).Append(null)
           from kind in Enumerable.Range(0, 4)
           select new Tracked(since, last)
           {
               NextUpdate = kind is 0 or 1 ? other : null,
               SnoozedUntil = kind is 0 or 2 ? other : null,
               RemindedOn = kind is 3 ? other : null,
               TriedOn = kind is 1 or 3 ? other : null,
               Health = kind is 0 ? "green" : null,
           },
    ];

    public static TheoryData<string> ZoneIds => ["UTC", "Pacific/Kiritimati", "Pacific/Pago_Pago"];

    [Theory]
    [MemberData(nameof(ZoneIds))]
    public void No_day_of_the_calendar_makes_it_fail(string id) => Assert.All(Facts, tracked =>
    {
        foreach (var rules in new[] { CadenceRules.OverallStatus, CadenceRules.EnterpriseStatus with { IsQuarterly = true } })
        {
            var plan = Rhythm.Plan(rules, tracked);
            Assert.All(Days, day => Rhythm.State(rules, tracked, day));
            Assert.All(Days, day => Rhythm.LatestSnooze(rules, tracked, WorkWeek.Usual, day));
            foreach (var week in new[] { WorkWeek.Usual, Never, Gone, NotYet, Quiet })
            {
                var own = new OwnDay(Zones.Of(id), week, new WorkHours(9, 8));
                Assert.All(Instants, now =>
                {
                    ReminderTimes.IsDue(plan, tracked, own, now);
                    Assert.False(ReminderTimes.Next(plan, tracked, own, now) < now);
                });
            }
        }
    });

    [Fact]
    public void Nobody_is_reminded_who_works_no_more() => Assert.All(Facts, tracked =>
    {
        var plan = Rhythm.Plan(CadenceRules.EnterpriseStatus, tracked);
        foreach (var week in new[] { Never, Quiet })
        {
            Assert.Null(week.OnOrAfter(Today));
            Assert.Null(week.OnOrBefore(Today));
            Assert.Null(plan.Due(week, Today, null));
            Assert.Null(plan.Next(week, Today));
            Assert.Null(new OwnDay(TimeZoneInfo.Utc, week, new WorkHours(9, 8)).Open(Today, Instants[2]));
        }

        Assert.Null(plan.Next(Gone, Today));
    });

    [Fact]
    public void That_nobody_works_is_seen_at_once()
    {
        var plan = Rhythm.Plan(CadenceRules.EnterpriseStatus, new Tracked(Today, Today.AddDays(-90)));
        var watch = Stopwatch.StartNew();

        Assert.All(Enumerable.Range(0, 1000), day => Assert.Null(plan.Next(Gone, Today.AddDays(day))));

        // A hundredth of it is usual.
        Assert.True(watch.Elapsed < TimeSpan.FromMinutes(1), $"{watch.Elapsed}");
    }

    [Fact]
    public void Whoever_is_away_for_years_is_reminded_on_coming_back()
    {
        var tracked = new Tracked(Today, Today.AddDays(-90));

        Assert.Equal(Today.AddDays(4001), Rhythm.Plan(CadenceRules.EnterpriseStatus, tracked).Next(NotYet, Today));
    }

    [Theory]
    [InlineData(9, 0)]
    [InlineData(24, 1)]
    [InlineData(-3, 2)]
    [InlineData(9, -1)]
    public void Hours_that_never_come_are_not_waited_for(int hour, int length)
    {
        var own = new OwnDay(TimeZoneInfo.Utc, WorkWeek.Usual, new WorkHours(hour, length));

        Assert.Null(own.Open(Today, Instants[2]));
        Assert.All(Enumerable.Range(0, 24), later => Assert.False(own.IsOpen(Instants[2].AddHours(later))));
    }

    [Fact]
    public void An_update_in_the_future_is_no_reason_to_remind()
    {
        var tracked = new Tracked(Today, Today.AddDays(30));

        Assert.Equal(CadenceState.Ok, Rhythm.State(CadenceRules.EnterpriseStatus, tracked, Today));
        Assert.Null(Rhythm.Plan(CadenceRules.EnterpriseStatus, tracked).Due(WorkWeek.Usual, Today, null));
    }

    [Fact]
    public void A_customer_tracked_from_a_later_day_on_is_not_told_before()
    {
        var plan = Rhythm.Plan(CadenceRules.EnterpriseStatus, new Tracked(Today.AddDays(2), null));

        Assert.Null(plan.Due(WorkWeek.Usual, Today, null));
        Assert.Equal(Today.AddDays(2), plan.Next(WorkWeek.Usual, Today));
    }
}
