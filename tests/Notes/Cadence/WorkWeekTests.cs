using NotesBot.Notes.Cadence;

namespace NotesBot.Tests.Notes.Cadence;

public sealed class WorkWeekTests
{
    private static readonly DateOnly Monday = new(2024, 6, 3);

    public static TheoryData<string> Names => PlainWeek.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void The_nearest_working_day_is_found_in_both_directions(string name)
    {
        var plain = PlainWeek.Named(name);
        var days = Enumerable.Range(0, 2192).Select(new DateOnly(2024, 1, 1).AddDays).ToList();
        var week = plain.Week;

        Assert.All(days, day =>
        {
            var (after, before) = (day, day);
            while (!plain.Works(after))
            {
                after = after.AddDays(1);
            }

            while (!plain.Works(before))
            {
                before = before.AddDays(-1);
            }

            Assert.Equal((plain.Works(day), after, before), (week.IsWorking(day), week.OnOrAfter(day), week.OnOrBefore(day)));
        });
    }

    [Fact]
    public void Whoever_comes_back_after_years_works_again()
    {
        var week = WorkWeek.Usual with { Quiet = [new QuietDays(Monday, Monday.AddDays(4000))] };

        Assert.Equal(Monday.AddDays(4001), week.OnOrAfter(Monday));
        Assert.Equal(Monday.AddDays(-3), week.OnOrBefore(Monday.AddDays(4000)));
    }

    [Fact]
    public void Both_ends_of_quiet_days_are_quiet()
    {
        var week = WorkWeek.Usual with { Quiet = [new QuietDays(Monday, Monday.AddDays(1))] };

        Assert.Equal([false, false, true], Enumerable.Range(0, 3).Select(day => week.IsWorking(Monday.AddDays(day))));
    }
}
