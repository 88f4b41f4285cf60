using FsCheck;
using FsCheck.Fluent;
using NotesBot.Notes.Cadence;

namespace NotesBot.Tests.Notes.Cadence;

/// <summary>A customer with rules, and an author's own day.</summary>
/// <param name="Luck">A number for each try, 0 to 99: whether it fails, whether and how far the clock goes back.</param>
internal sealed record Scenario(CadenceRules Rules, Tracked Tracked, OwnDay Own, DateTimeOffset Start, int[] Luck)
{
    private static readonly DateOnly Middle = new(2027, 8, 15);

    private static readonly Gen<CadenceRules> SomeRules =
        from limit in Gen.Frequency((3, Gen.Choose(10, 45)), (1, Gen.Choose(1, 9)))
        from due in Gen.Choose(1, limit)
        from soon in Gen.Choose(0, due)
        from ladder in Gen.Choose(1, limit).ArrayOf(5)
        from daily in Gen.Choose(limit, limit + 8)
        from every in Gen.Frequency((3, Gen.Choose(1, 14)), (1, Gen.Choose(15, 80)))
        from quarterly in Gen.Elements(false, false, true)
        from usual in Gen.Choose(0, 2)
        select usual == 0 ? CadenceRules.EnterpriseStatus with { IsQuarterly = quarterly } : new CadenceRules
        {
            Soon = soon,
            Due = due,
            Limit = limit,
            Ladder = [.. ladder.Append(limit).Distinct().Order()],
            DailyUntil = daily,
            ThenEvery = every,
            IsQuarterly = quarterly,
        };

    private static readonly Gen<WorkWeek> SomeWeek =
        from days in Gen.Elements(PlainWeek.All.Select(week => week.Days).ToArray())
        from begin in Gen.Choose(-60, 120).ArrayOf(3)
        from length in Gen.Choose(0, 24).ArrayOf(3)
        from count in Gen.Choose(0, 3)
        select new WorkWeek([.. days], [.. begin.Zip(length).Take(count).Select(Quiet)]);

    private static readonly Gen<OwnDay> SomeDay =
        from zone in Gen.Elements(Zones.All.Select(one => one.Zone).ToArray())
        from week in SomeWeek
        from hour in Gen.Choose(0, 23)
        from length in Gen.Choose(1, 10)
        select new OwnDay(zone, week, new WorkHours(hour, length));

    // Where 0 stands for a day that isn't known, each of them is as likely before the start as after it.
    private static readonly Gen<Tracked> SomeFacts =
        from since in Gen.Choose(-30, 10)
        from last in Gen.Choose(-70, 2)
        from days in Gen.Choose(-20, 20).ArrayOf(5)
        from health in Gen.Elements("green", "red", null)
        select new Tracked(Middle.AddDays(since), Day(last))
        {
            NextUpdate = Day(days[0]),
            SnoozedUntil = Day(days[1]),
            RemindedOn = Day(Math.Min(0, days[2])),
            TriedOn = Day(Math.Min(0, Math.Max(days[2], days[3]))),
            Health = health,
        };

    // Many at a time.
    public static readonly Arbitrary<Scenario[]> Many = (
        from rules in SomeRules
        from tracked in SomeFacts
        from own in SomeDay
        from minute in Gen.Choose(0, 2 * 1440)
        from luck in Gen.Choose(0, 99).ArrayOf(150)
        select new Scenario(rules, tracked, own, new DateTimeOffset(Middle.ToDateTime(default), TimeSpan.Zero).AddMinutes(minute), luck))
        .ArrayOf(5).ToArbitrary();

    public ReminderPlan Plan => Rhythm.Plan(Rules, Tracked);

    public DateOnly Limit => Rhythm.Limit(Rules, Tracked);

    public override string ToString() =>
        $"{Rules} [{string.Join(' ', Rules.Ladder)}], {Tracked}, {Own.Zone.Id}, {Own.Hours}, {string.Join(' ', Own.Week.Days)} without "
        + $"{string.Join(' ', Own.Week.Quiet)}, at {Start:O}";

    private static QuietDays Quiet((int Begin, int Length) days) => new(Middle.AddDays(days.Begin), Middle.AddDays(days.Begin + days.Length));

    private static DateOnly? Day(int days) => days == 0 ? null : Middle.AddDays(days);
}
