namespace NotesBot.Tests.Reminders.Season;

/// <summary>What a person has told of a customer, and was told.</summary>
internal sealed class SeasonCustomer(string name, DateOnly last)
{
    public string Name => name;

    public DateOnly Last { get; private set; } = last;

    public DateOnly? SnoozedUntil { get; private set; }

    public bool IsStopped { get; set; }

    /// <summary>The last day on which a reminder was taken by the channel, and said to be.</summary>
    private DateOnly? Told { get; set; }

    /// <summary>The last day on which one may have arrived.</summary>
    private DateOnly? Failed { get; set; }

    /// <summary>Whether a reminder is to come today.</summary>
    public bool IsDue(DateOnly today, Func<DateOnly, bool> works) =>
        !IsStopped && !(Failed >= today) && SeasonDays.Of(Last, SnoozedUntil, works, today).Any(day => !(day <= Told));

    public void Update(DateOnly day) => (Last, SnoozedUntil) = (day, null);

    /// <summary>Puts it off, but not beyond the last day in time; not at all once that has come.</summary>
    public void Snooze(DateOnly today, int days, Func<DateOnly, bool> works)
    {
        if (SeasonDays.LastInTime(Last, works) is var latest && latest > today)
        {
            SnoozedUntil = today.AddDays(days) < latest ? today.AddDays(days) : latest;
        }
    }

    public void Tell(DateOnly today)
    {
        Told = today;
        SnoozedUntil = SnoozedUntil <= today ? null : SnoozedUntil;
    }

    public void Fail(DateOnly today) => Failed = today;
}
