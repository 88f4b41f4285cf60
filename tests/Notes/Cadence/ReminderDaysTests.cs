using NotesBot.Notes.Cadence;

namespace NotesBot.Tests.Notes.Cadence;

/// <summary>The days of the reminders in examples; a Monday's update unless told otherwise, so that day 14 and day 21 are Mondays.</summary>
public sealed class ReminderDaysTests
{
    private static readonly DateOnly Monday = new(2024, 6, 3);
    private static readonly Tracked Tracked = new(new DateOnly(2024, 1, 1), Monday);
    private static readonly CadenceRules Quarterly = CadenceRules.EnterpriseStatus with { IsQuarterly = true };

    [Fact]
    public void Reminders_follow_the_ladder_then_come_daily_and_then_weekly() =>
        Assert.Equal([12, 14, 18, 20, 21, 22, 23, 24, 25, 32, 39], Days(Tracked, PlainWeek.EveryDay, 45));

    [Fact]
    public void A_reminder_never_comes_on_a_weekend() =>
        Assert.Equal([14, 18, 21, 22, 23, 24, 25, 32, 39], Days(Tracked, PlainWeek.Usual, 45)); // 12 and 20 are merged into 14 and 21

    [Fact]
    public void The_last_day_is_told_on_the_working_day_before_when_it_is_a_weekend() => // 21 is a Saturday
        Assert.Equal([12, 16, 18, 20, 23, 24, 25, 32], Days(Tracked with { Last = Monday.AddDays(-2) }, PlainWeek.Usual, 35));

    [Fact]
    public void A_reminder_that_would_move_past_the_last_days_own_is_left_out() => // 20 is a Saturday, 21 is told on the Friday
        Assert.Equal([12, 15, 18, 19, 22, 23, 24, 25, 32], Days(Tracked with { Last = Monday.AddDays(-1) }, PlainWeek.Usual, 35));

    [Fact]
    public void The_date_that_the_note_names_is_told_when_it_comes_first()
    {
        Assert.Equal([3, 14, 18], Days(Tracked with { NextUpdate = Monday.AddDays(3) }, PlainWeek.Usual, 20));
        Assert.Equal([14, 18], Days(Tracked with { NextUpdate = Monday.AddDays(14) }, PlainWeek.Usual, 20));
        Assert.Equal([14, 18], Days(Tracked with { NextUpdate = Monday.AddDays(17) }, PlainWeek.Usual, 20));
        Assert.Equal([14, 18], Days(Tracked with { NextUpdate = Monday }, PlainWeek.Usual, 20));
    }

    [Fact]
    public void Nothing_is_told_before_the_day_it_was_put_off_to() =>
        Assert.Equal([16, 18, 21], Days(Tracked with { SnoozedUntil = Monday.AddDays(16) }, PlainWeek.Usual, 21));

    [Theory]
    [InlineData(21)]
    [InlineData(22)]
    [InlineData(300)]
    public void The_last_day_is_told_however_long_it_is_put_off(int days) =>
        Assert.Equal([21, 22, 23, 24, 25], Days(Tracked with { SnoozedUntil = Monday.AddDays(days) }, PlainWeek.Usual, 25));

    [Fact]
    public void It_can_be_put_off_until_the_last_days_own_reminder_and_no_longer()
    {
        Assert.Equal(Monday.AddDays(21), Rhythm.LatestSnooze(CadenceRules.EnterpriseStatus, Tracked, WorkWeek.Usual, Monday.AddDays(20)));
        Assert.Null(Rhythm.LatestSnooze(CadenceRules.EnterpriseStatus, Tracked, WorkWeek.Usual, Monday.AddDays(21)));

        var ends = Tracked with { Last = Monday.AddDays(-1) };
        Assert.Equal(Monday.AddDays(18), Rhythm.LatestSnooze(CadenceRules.EnterpriseStatus, ends, WorkWeek.Usual, Monday.AddDays(14)));
        Assert.Equal([19], Days(ends with { SnoozedUntil = Monday.AddDays(18) }, PlainWeek.Usual, 21));
    }

    [Fact]
    public void A_customer_without_an_update_is_told_at_once_and_never_forgotten()
    {
        var unknown = Tracked with { Since = Monday.AddDays(5), Last = null }; // a Saturday
        var plan = Rhythm.Plan(CadenceRules.EnterpriseStatus, unknown);

        Assert.Null(plan.Due(WorkWeek.Usual, Monday.AddDays(6), null));
        Assert.Equal([7, 8, 9, 16, 23, 30], Days(unknown, PlainWeek.Usual, 32));
    }

    [Fact]
    public void A_quarterly_customer_is_told_before_the_next_quarter_ends_and_after()
    {
        var (tracked, end) = (Tracked with { Health = "green" }, new DateOnly(2024, 9, 30));

        Assert.Equal(end, Rhythm.Limit(Quarterly, tracked));
        Assert.Equal(
            [-28, -14, -7, -3, 0, 1, 2, 3, 4, 11],
            Days(tracked, PlainWeek.EveryDay, 131, Quarterly).Select(day => Monday.AddDays(day).DayNumber - end.DayNumber));
    }

    [Theory]
    [InlineData("red")]
    [InlineData("yellow")]
    [InlineData(null)]
    [InlineData("green")]
    public void Every_other_customer_has_21_days(string? health)
    {
        var rules = health == "green" ? CadenceRules.EnterpriseStatus : Quarterly;

        Assert.Equal(Monday.AddDays(21), Rhythm.Limit(rules, Tracked with { Health = health }));
        Assert.Equal(Days(Tracked, PlainWeek.Usual, 60), Days(Tracked with { Health = health }, PlainWeek.Usual, 60, rules));
    }

    [Fact]
    public void Of_several_missed_reminders_one_is_left()
    {
        var plan = Rhythm.Plan(CadenceRules.EnterpriseStatus, Tracked);

        Assert.Equal(Monday.AddDays(24), plan.Due(WorkWeek.Usual, Monday.AddDays(24), Monday.AddDays(14)));
        Assert.Null(plan.Due(WorkWeek.Usual, Monday.AddDays(24), Monday.AddDays(24)));
    }

    [Fact]
    public void A_reminder_missed_months_ago_is_still_left_when_none_came_since()
    {
        var plan = Rhythm.Plan(CadenceRules.EnterpriseStatus with { ThenEvery = 366 }, Tracked);

        Assert.Equal(Monday.AddDays(25), plan.Due(WorkWeek.Usual, Monday.AddDays(200), Monday.AddDays(21)));
    }

    private static IEnumerable<int> Days(Tracked tracked, PlainWeek week, int until, CadenceRules? rules = null)
    {
        var start = tracked.Last ?? Monday;
        var plan = Rhythm.Plan(rules ?? CadenceRules.EnterpriseStatus, tracked);
        for (var next = plan.Next(week.Week, start.AddDays(-1)); next is { } day && day <= start.AddDays(until); next = plan.Next(week.Week, day))
        {
            yield return day.DayNumber - start.DayNumber;
        }
    }
}
