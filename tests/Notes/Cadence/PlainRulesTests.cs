using NotesBot.Notes.Cadence;

namespace NotesBot.Tests.Notes.Cadence;

/// <summary>Every day of six years, leap years and year ends among them, held against the plain wording of the rules.</summary>
public sealed class PlainRulesTests
{
    private static readonly DateOnly First = new(2024, 1, 1);
    private static readonly DateOnly End = new(2029, 12, 31);

    /// <summary>Every weekday at every place of a month, and the days around which months and years are counted wrongly.</summary>
    private static readonly DateOnly[] Lasts =
    [
        .. Enumerable.Range(0, 320).Select(i => First.AddDays((i * 7) - 30 + (i % 7))),
        .. from year in Enumerable.Range(2024, 6)
           from end in new[] { new DateOnly(year, 2, 28), new DateOnly(year, 3, 1), new DateOnly(year, 12, 31) }
           select end,
        .. Enumerable.Range(0, 40).Select(new DateOnly(2026, 2, 5).AddDays), // before a long leave
        new(2024, 2, 29), new(2028, 2, 29),
    ];

    public static TheoryData<string> Names => PlainWeek.Names;

    [Fact]
    public void Every_day_of_six_years_stands_as_the_guidance_says() => Assert.All(Days(First, End), today =>
    {
        foreach (var last in Days(today.AddDays(-30), today.AddDays(2)))
        {
            var tracked = new Tracked(First, last);
            Assert.Equal(PlainRules.State(last, today), Rhythm.State(CadenceRules.EnterpriseStatus, tracked, today));
            Assert.Equal(last.AddDays(14), Rhythm.Due(CadenceRules.EnterpriseStatus, tracked));
            Assert.Equal(last.AddDays(21), Rhythm.Limit(CadenceRules.EnterpriseStatus, tracked));
            Assert.Equal(today.DayNumber - last.DayNumber > 14, Rhythm.State(CadenceRules.OverallStatus, tracked, today) == CadenceState.Overdue);
        }
    });

    [Fact]
    public void Every_day_of_six_years_stands_in_its_quarter_as_the_guidance_says()
    {
        var rules = CadenceRules.EnterpriseStatus with { IsQuarterly = true };
        Assert.All(Days(First, End), today =>
        {
            foreach (var back in Enumerable.Range(-1, 60))
            {
                var last = today.AddDays(-back * 5);
                foreach (var health in new[] { "green", "blue" })
                {
                    Assert.Equal(PlainRules.QuarterlyState(last, today), Rhythm.State(rules, new Tracked(First, last) { Health = health }, today));
                }

                foreach (var health in new[] { "red", "yellow", null })
                {
                    Assert.Equal(PlainRules.State(last, today), Rhythm.State(rules, new Tracked(First, last) { Health = health }, today));
                }
            }
        });
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_reminder_comes_on_its_day(string name) =>
        Assert.All(Lasts, last => Compare(PlainWeek.Named(name), new Tracked(First, last), last.AddDays(-1), 98));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_named_day_and_a_snooze_are_heeded_on_every_day(string name) => Assert.All(Lasts.Where((_, i) => i % 3 == 0), last =>
    {
        foreach (var (named, snoozed) in new[] { (3, 0), (13, 15), (14, 19), (12, 23), (-2, 20), (9, 9), (0, 40), (1, -3) })
        {
            var tracked = new Tracked(First, last)
            {
                NextUpdate = named == 0 ? null : last.AddDays(named),
                SnoozedUntil = snoozed == 0 ? null : last.AddDays(snoozed),
            };
            Compare(PlainWeek.Named(name), tracked, last, 45);
        }
    });

    [Theory]
    [MemberData(nameof(Names))]
    public void Reminders_go_on_for_six_years(string name) =>
        Compare(PlainWeek.Named(name), new Tracked(First, new DateOnly(2023, 12, 20)), First, End.DayNumber - First.DayNumber);

    private static void Compare(PlainWeek plain, Tracked tracked, DateOnly from, int days)
    {
        var (last, week, plan) = (tracked.Last!.Value, plain.Week, Rhythm.Plan(CadenceRules.EnterpriseStatus, tracked));
        var told = PlainRules.Reminders(last, tracked.NextUpdate, tracked.SnoozedUntil, plain, from.AddDays(days + 400));
        var newest = -1;
        foreach (var today in Days(from, from.AddDays(days)))
        {
            while (told[newest + 1] <= today)
            {
                newest++;
            }

            DateOnly? due = newest < 0 ? null : told[newest];
            var one = (plain.Name, last, today, due, told[newest + 1]);
            Assert.Equal(one, (plain.Name, last, today, plan.Due(week, today, null), plan.Next(week, today)!.Value));
            Assert.Equal(one.due, plan.Due(week, today, due?.AddDays(-1)));
            Assert.Equal(told[newest + 1], plan.Next(week, told[newest + 1].AddDays(-1)));
            Assert.Null(plan.Due(week, today, due));
            Assert.Null(plan.Due(week, today, today));
        }
    }

    private static IEnumerable<DateOnly> Days(DateOnly from, DateOnly to) =>
        Enumerable.Range(0, to.DayNumber - from.DayNumber + 1).Select(from.AddDays);
}
