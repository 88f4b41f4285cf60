using NotesBot.Notes.Cadence;

namespace NotesBot.Tests.Notes.Cadence;

/// <summary>A work week as a person would explain it; what the code makes of it is held against this.</summary>
internal sealed record PlainWeek(string Name, DayOfWeek[] Days, params (DateOnly From, DateOnly To)[] Quiet)
{
    public static readonly PlainWeek Usual = new(
        "Mon-Fri", [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday]);

    public static readonly PlainWeek EveryDay = new("every day", Enum.GetValues<DayOfWeek>());

    public static readonly PlainWeek[] All =
    [
        Usual,
        EveryDay,
        new("Sun-Thu", [DayOfWeek.Sunday, DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday]),
        new("Mon-Sat", [.. Usual.Days, DayOfWeek.Saturday]),
        new("Wednesdays", [DayOfWeek.Wednesday]),
        new(
            "Mon-Fri with holidays",
            Usual.Days,
            (new DateOnly(2024, 12, 20), new DateOnly(2025, 1, 6)),
            (new DateOnly(2024, 2, 29), new DateOnly(2024, 2, 29)),
            (new DateOnly(2025, 7, 14), new DateOnly(2025, 8, 15)),
            (new DateOnly(2025, 8, 10), new DateOnly(2025, 8, 20)),
            (new DateOnly(2026, 3, 2), new DateOnly(2026, 9, 30)),
            (new DateOnly(2027, 12, 31), new DateOnly(2027, 12, 1))),
    ];

    public static TheoryData<string> Names => new(All.Select(week => week.Name));

    public WorkWeek Week => new([.. Days], [.. Quiet.Select(quiet => new QuietDays(quiet.From, quiet.To))]);

    public static PlainWeek Named(string name) => All.Single(week => week.Name == name);

    public bool Works(DateOnly day) =>
        Array.IndexOf(Days, day.DayOfWeek) >= 0 && !Array.Exists(Quiet, quiet => quiet.From <= day && day <= quiet.To);
}
