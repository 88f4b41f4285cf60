using NotesBot.Notes.Cadence;

namespace NotesBot.Tests.Notes.Cadence;

public sealed class EveryZoneTests
{
    private static readonly WorkHours[] Hours = [new(0, 1), new(1, 1), new(2, 1), new(3, 1), new(0, 24), new(2, 8), new(9, 8), new(23, 1)];

    private static readonly int[] Around = [-2900, -1500, -600, -90, -31, -1, 0, 1, 29, 59, 61, 90, 121, 600, 1500];

    [Fact]
    public void The_system_knows_the_worlds_zones() => Assert.InRange(Zones.All.Count, 100, 500);

    [Fact]
    public void Around_every_clock_change_a_reminder_waits_for_the_hours_and_no_longer() => Assert.All(Zones.All, one =>
    {
        foreach (var hours in Hours)
        {
            var own = new OwnDay(one.Zone, PlainWeek.EveryDay.Week, hours);
            foreach (var now in one.Jumps.SelectMany(jump => Around.Select(minutes => jump.AddMinutes(minutes))))
            {
                Waits(own, PlainWeek.EveryDay, own.Today(now), now);
            }
        }
    });

    [Theory]
    [InlineData("Mon-Fri")]
    [InlineData("Sun-Thu")]
    [InlineData("Wednesdays")]
    public void On_every_day_a_reminder_waits_for_a_working_day_and_no_longer(string name) => Assert.All(Zones.All, one =>
    {
        var plain = PlainWeek.Named(name);
        var own = new OwnDay(one.Zone, plain.Week, new WorkHours(9, 8));
        for (var now = Zones.Begin.AddYears(5); now < Zones.End.AddYears(-3); now = now.AddHours(47))
        {
            var today = own.Today(now);
            Waits(own, plain, today, now);
            Waits(own, plain, today.AddDays(5), now);
        }
    });

    [Fact]
    public void Around_every_clock_change_the_next_reminder_is_due_when_it_is_said_to_be() => Assert.All(Zones.All, one =>
    {
        foreach (var hours in Hours)
        {
            var own = new OwnDay(one.Zone, PlainWeek.EveryDay.Week, hours);
            foreach (var jump in one.Jumps.Skip(one.Jumps.Count - 4))
            {
                var now = jump.AddDays(-1);
                var tracked = new Tracked(own.Today(now), own.Today(now).AddDays(-24));
                var plan = Rhythm.Plan(CadenceRules.EnterpriseStatus, tracked);
                for (var times = 0; times < 3; times++)
                {
                    var next = ReminderTimes.Next(plan, tracked, own, now)!.Value;
                    Assert.True(next >= now && ReminderTimes.IsDue(plan, tracked, own, next), $"{one.Zone.Id} {hours} {now} {next}");
                    now = next;
                    tracked = tracked with { RemindedOn = own.Today(now), TriedOn = own.Today(now) };
                }
            }
        }
    });

    private static void Waits(OwnDay own, PlainWeek plain, DateOnly day, DateTimeOffset now)
    {
        var open = own.Open(day, now)!.Value;

        Assert.True(
            open >= now && IsWithin(open) && !(open > now && IsWithin(open.AddMinutes(-1))),
            $"{own.Zone.Id} {own.Hours}, {plain.Name}, {day:O}, {own.Local(now)}: {own.Local(open)}");

        bool IsWithin(DateTimeOffset at)
        {
            var local = TimeZoneInfo.ConvertTime(at, own.Zone).DateTime;
            var (today, hour) = (DateOnly.FromDateTime(local), local.Hour - own.Hours.From);
            return today >= day && plain.Works(today) && hour >= 0 && hour < own.Hours.Length;
        }
    }
}
