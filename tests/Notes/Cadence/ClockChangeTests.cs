using System.Globalization;
using NotesBot.Notes.Cadence;

namespace NotesBot.Tests.Notes.Cadence;

public sealed class ClockChangeTests
{
    private const int Days = 8;

    [Theory]
    [InlineData("Europe/Berlin", 2, "2024-03-30 12:00", "2024-03-31 03:00 +02:00")] // put forward over it
    [InlineData("Europe/Berlin", 2, "2024-10-26 12:00", "2024-10-27 02:00 +02:00")] // put back: the first of two
    [InlineData("Australia/Lord_Howe", 2, "2024-10-05 12:00", "2024-10-06 02:30 +11:00")] // by half an hour
    [InlineData("Australia/Lord_Howe", 1, "2024-04-06 12:00", "2024-04-07 01:00 +11:00")]
    [InlineData("Africa/Casablanca", 2, "2024-04-13 12:00", "2024-04-14 03:00 +01:00")] // Ramadan ends
    [InlineData("Africa/Casablanca", 2, "2024-03-09 12:00", "2024-03-10 02:00 +01:00")] // and began
    [InlineData("America/Sao_Paulo", 0, "2018-11-03 12:00", "2018-11-04 01:00 -02:00")] // no midnight
    [InlineData("Europe/Volgograd", 1, "2020-12-26 12:00", "2020-12-27 01:00 +04:00")] // its standard time changed
    [InlineData("Pacific/Apia", 9, "2011-12-29 08:00", "2011-12-29 09:00 -10:00")]
    [InlineData("Pacific/Apia", 9, "2011-12-29 20:00", "2011-12-31 09:00 +14:00")] // without 30 December
    [InlineData("Pacific/Fakaofo", 9, "2011-12-29 22:30", "2011-12-31 09:00 +13:00")]
    [InlineData("Asia/Kathmandu", 9, "2024-05-01 17:00", "2024-05-02 09:00 +05:45")]
    public void Reminders_wait_for_the_hour_on_the_persons_own_clock(string id, int hour, string now, string expected)
    {
        var own = Own(id, hour, 8);
        var local = DateTime.ParseExact(now, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
        var instant = new DateTimeOffset(local, own.Zone.GetUtcOffset(local));

        var open = own.Open(own.Today(instant), instant)!.Value;

        Assert.Equal(expected, own.Local(open).ToString("yyyy-MM-dd HH:mm zzz", CultureInfo.InvariantCulture));
    }

    [Fact]
    public void An_hour_that_the_clock_leaves_out_altogether_is_waited_for_until_the_next_day() => Assert.Equal(
        new DateTimeOffset(2024, 4, 1, 2, 0, 0, TimeSpan.FromHours(2)),
        Own("Europe/Berlin", 2, 1).Open(new DateOnly(2024, 3, 31), new DateTimeOffset(2024, 3, 30, 12, 0, 0, TimeSpan.Zero)));

    /// <summary>A day that is left out was a working day all the same: what was due on it is due on the next.</summary>
    [Fact]
    public void A_reminder_on_a_day_that_the_zone_leaves_out_comes_on_the_next_working_day()
    {
        var own = Own("Pacific/Apia", 9, 8) with { Week = WorkWeek.Usual };
        var tracked = new Tracked(new DateOnly(2011, 12, 1), new DateOnly(2011, 12, 16)) { RemindedOn = new DateOnly(2011, 12, 28) };
        var plan = Rhythm.Plan(CadenceRules.EnterpriseStatus, tracked);

        var next = ReminderTimes.Next(plan, tracked, own, new DateTimeOffset(2011, 12, 29, 12, 0, 0, TimeSpan.FromHours(-10)))!.Value;

        Assert.Equal(new DateTimeOffset(2012, 1, 2, 9, 0, 0, TimeSpan.FromHours(14)), next);
        Assert.True(ReminderTimes.IsDue(plan, tracked, own, next));
    }

    /// <summary>Minute by minute over the days around it, so that no way in which a clock can jump is thought of beforehand.</summary>
    [Theory]
    [InlineData("Pacific/Apia", "2011-12-27")]
    [InlineData("Pacific/Fakaofo", "2011-12-27")]
    [InlineData("Africa/Casablanca", "2024-03-07")]
    [InlineData("Africa/Casablanca", "2024-04-11")]
    [InlineData("Australia/Lord_Howe", "2024-04-04")]
    [InlineData("Australia/Lord_Howe", "2024-10-03")]
    [InlineData("America/St_Johns", "2010-11-04")] // at one minute past midnight, back into the day before
    [InlineData("America/St_Johns", "2010-03-11")]
    [InlineData("America/Havana", "2024-11-01")]
    [InlineData("America/Santiago", "2024-09-05")]
    [InlineData("Asia/Beirut", "2024-03-28")]
    [InlineData("Antarctica/Troll", "2024-03-28")] // by two hours
    [InlineData("Antarctica/Casey", "2018-03-08")] // by three
    [InlineData("Asia/Pyongyang", "2018-05-01")] // forward, without summer time
    [InlineData("Europe/Dublin", "2024-03-28")] // whose summer time is its standard time
    [InlineData("America/Nuuk", "2024-03-28")] // an hour before midnight
    public void The_first_minute_within_the_hours_is_found(string id, string first)
    {
        foreach (var (hour, length) in new[] { (0, 1), (1, 1), (2, 2), (3, 1), (0, 3), (9, 8), (22, 2), (23, 1) })
        {
            var own = Own(id, hour, length);
            var begin = new DateTimeOffset(DateTime.Parse(first, CultureInfo.InvariantCulture), TimeSpan.Zero);
            var minutes = Enumerable.Range(0, Days * 1440).Select(minute => begin.AddMinutes(minute)).Where(own.IsOpen).ToList();
            for (var now = begin; now < minutes[^1]; now = now.AddMinutes(13))
            {
                var (asked, today) = (now, own.Today(now));
                Assert.Equal((asked, minutes.Find(minute => minute >= asked && own.Today(minute) >= today)), (asked, own.Open(today, now)!.Value));
            }
        }
    }

    private static OwnDay Own(string id, int hour, int length) => new(Zones.Of(id), PlainWeek.EveryDay.Week, new WorkHours(hour, length));
}
