using FsCheck;
using FsCheck.Fluent;
using NotesBot.Notes.Cadence;

namespace NotesBot.Tests.Notes.Cadence;

public sealed class ReminderPropertyTests
{
    [Fact]
    public void The_rules_drawn_have_no_faults() => Each(one => Assert.Empty(CadenceFaults.Of(one.Rules, "Drawn")));

    [Fact]
    public void Nobody_is_left_alone_once_the_limit_has_passed()
    {
        var count = 0;
        Each(one =>
        {
            var run = new Runner(one).Run();
            var longest = Math.Max(one.Rules.ThenEvery, 1) + LongestLeave(one.Own.Week, run.FirstDay) + 7;
            var told = one.Tracked.RemindedOn;
            var since = Max(one.Limit, Max(run.FirstDay, told));
            foreach (var day in run.SentDays.Where(day => day > since).Append(run.LastDay))
            {
                Assert.True(day.DayNumber - since.DayNumber <= longest, $"silent from {since} to {day}");
                since = Max(since, day);
                count++;
            }
        });
        Assert.True(count > 1500, $"{count}");
    }

    [Fact]
    public void Nobody_is_told_twice_on_a_day_or_outside_their_hours() => Each(one => OnceEach(one, new Runner(one).Run()));

    [Fact]
    public void Nobody_is_told_twice_when_sending_fails_and_the_clock_goes_back()
    {
        Each(one => OnceEach(one, new Runner(one).Run(failures: 30)));
        Each(one => OnceEach(one, new Runner(one).Run(jumps: 30)));
        Each(one => OnceEach(one, new Runner(one).Run(failures: 30, jumps: 30)));
    }

    [Fact]
    public void What_failed_is_tried_again_on_the_next_working_day()
    {
        var count = 0;
        Each(one =>
        {
            var run = new Runner(one).Run(failures: 50);
            for (var i = 0; i + 1 < run.Tried.Count; i++)
            {
                if (!run.Sent.Contains(run.Tried[i]))
                {
                    count++;
                    Assert.Equal(NextOpenDay(one.Own, run.Tried[i]), one.Own.Today(run.Tried[i + 1]));
                }
            }
        });
        Assert.True(count > 1500, $"{count}");
    }

    [Fact]
    public void No_snooze_hides_the_last_day()
    {
        var count = 0;
        Each(one =>
        {
            var (week, last) = (one.Own.Week, one.Tracked.Last ?? one.Limit.AddDays(-1));
            var own = week.OnOrBefore(one.Limit) is { } before && before > last ? before : week.OnOrAfter(one.Limit)!.Value;
            var run = new Runner(one with { Tracked = one.Tracked with { SnoozedUntil = one.Limit.AddDays(one.Luck[0] - 20) } }).Run();
            if (own > Max(run.FirstDay, one.Tracked.RemindedOn) && own < run.LastDay)
            {
                count++;
                Assert.Contains(NextOpenDay(one.Own, own), run.SentDays);
            }
        });
        Assert.True(count > 50, $"{count}");
    }

    [Fact]
    public void Nothing_is_told_before_the_day_it_was_put_off_to() => Each(one =>
    {
        var own = one.Own.Week.OnOrBefore(one.Limit);
        var first = new Runner(one).Run().SentDays.Where(day => day < own && day < one.Limit);
        Assert.DoesNotContain(first, day => day < one.Tracked.SnoozedUntil && one.Tracked.Last is not null);
    });

    private static void OnceEach(Scenario one, Runner run)
    {
        Assert.Equal(run.SentDays.Distinct(), run.SentDays);
        Assert.All(run.Tried, at =>
        {
            var local = TimeZoneInfo.ConvertTime(at, one.Own.Zone).DateTime;
            Assert.InRange(local.Hour, one.Own.Hours.From, one.Own.Hours.From + one.Own.Hours.Length - 1);
            Assert.Contains(local.DayOfWeek, one.Own.Week.Days);
            var day = DateOnly.FromDateTime(local);
            Assert.DoesNotContain(one.Own.Week.Quiet, quiet => quiet.From <= day && day <= quiet.To);
        });
    }

    /// <summary>The first day after one that has an open hour: a clock may be put forward over all hours of a day.</summary>
    private static DateOnly NextOpenDay(OwnDay own, DateTimeOffset at)
    {
        var (now, today) = (at, own.Today(at));
        while (!own.IsOpen(now) || own.Today(now) <= today)
        {
            now = now.AddMinutes(20);
        }

        return own.Today(now);
    }

    private static DateOnly NextOpenDay(OwnDay own, DateOnly day) =>
        NextOpenDay(own, new DateTimeOffset(day.ToDateTime(default), own.Zone.GetUtcOffset(day.ToDateTime(default))).AddHours(-6));

    private static int LongestLeave(WorkWeek week, DateOnly from)
    {
        var (longest, leave) = (0, 0);
        for (var days = -60; days < 200; days++)
        {
            leave = week.IsWorking(from.AddDays(days)) ? 0 : leave + 1;
            longest = Math.Max(longest, leave);
        }

        return longest;
    }

    private static DateOnly Max(DateOnly one, DateOnly? other) => other > one ? other.Value : one;

    private static void Each(Action<Scenario> check) => Prop.ForAll(Scenario.Many, many =>
    {
        foreach (var one in many)
        {
            try
            {
                check(one);
            }
            catch (Exception failure)
            {
                throw new InvalidOperationException($"{failure.Message}\n{one}", failure);
            }
        }
    }).Holds();
}
