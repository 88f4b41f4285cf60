namespace NotesBot.Tests.Reminders.Season;

/// <summary>What the season knows of somebody: it says when they are to be reminded of what.</summary>
internal sealed class SeasonPerson(int number, string clientZone)
{
    /// <summary>For so many hours of a day a late reminder may come.</summary>
    private const int HoursOpen = 9;

    public int Number => number;

    public string Id => $"p{number:000}";

    /// <summary>The zone of their client, and the one they chose: empty for the client's.</summary>
    public string ClientZone { get; set; } = clientZone;

    public string ChosenZone { get; set; } = "";

    public int Hour { get; set; } = 9;

    public DayOfWeek[] Days { get; set; } =
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday];

    public (DateOnly From, DateOnly To)? Quiet { get; set; }

    public bool IsOff { get; set; }

    /// <summary>Whether they are there: they neither blocked the bot nor took it out.</summary>
    public bool IsHere { get; set; } = true;

    /// <summary>Until when the channel may be left alone.</summary>
    public DateTimeOffset? PutOffUntil { get; set; }

    public List<SeasonCustomer> Customers { get; } = [];

    public DateTimeOffset Local(DateTimeOffset now) =>
        TimeZoneInfo.ConvertTime(now, TimeZoneInfo.FindSystemTimeZoneById(ChosenZone.Length > 0 ? ChosenZone : ClientZone));

    public DateOnly Today(DateTimeOffset now) => DateOnly.FromDateTime(Local(now).DateTime);

    public bool Works(DateOnly day) => Days.Contains(day.DayOfWeek) && !(Quiet is { } quiet && quiet.From <= day && day <= quiet.To);

    /// <summary>The customers that a card sent now must name: all of them, and no others. None outside their hours.</summary>
    public IReadOnlyList<SeasonCustomer> Due(DateTimeOffset now)
    {
        var (today, hour) = (Today(now), Local(now).Hour);
        return IsHere && !IsOff && Works(today) && hour >= Hour && hour < Hour + HoursOpen
            ? [.. Customers.Where(customer => customer.IsDue(today, Works))]
            : [];
    }
}
