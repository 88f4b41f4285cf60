using System.Collections.Immutable;
using System.Globalization;
using NotesBot.Notes.Cadence;
using NotesBot.Notes.Rules;

namespace NotesBot.Stores;

/// <summary>An agenda as the tables hold it, with what is read of its person beside it.</summary>
internal sealed record AgendaRow(
    string PersonId,
    string? Language,
    string? ChosenZone,
    string? Reference,
    string? Locale,
    string? ClientZone,
    string? Reach,
    string? Reason,
    long? Hour,
    string? WorkingDays,
    string? QuietDays,
    long? Weekly,
    long? Overall,
    long? IsOff,
    string? SummaryOn,
    long? NextAt,
    long? Attempts,
    long? PutOffUntil)
{
    public Agenda ToAgenda(IEnumerable<TrackedRow> customers) => new()
    {
        PersonId = PersonId,
        Language = Language,
        ChosenZone = ChosenZone,
        Reach = ReachOf(Reference, Locale, ClientZone, Reach, Reason),
        Settings = new ReminderSettings
        {
            Hour = (int?)Hour,
            WorkingDays = WorkingDays is null ? null : Days(WorkingDays),
            Quiet = Ranges(QuietDays ?? ""),
            IsWeekly = Weekly == 1,
            IsOverall = Overall == 1,
            IsOff = IsOff == 1,
        },
        Customers = [.. customers.Select(row => row.ToCustomer())],
        SummaryOn = Day(SummaryOn),
        NextAt = Instant(NextAt),
        Attempts = (int)(Attempts ?? 0),
        PutOffUntil = Instant(PutOffUntil),
    };

    public static Reach ReachOf(string? reference, string? locale, string? zone, string? state, string? reason) => new()
    {
        Reference = string.IsNullOrEmpty(reference) ? null : reference,
        Locale = locale,
        TimeZone = zone,
        State = state switch
        {
            "removed" => ReachState.Removed,
            "blocked" => ReachState.Blocked,
            _ => ReachState.Open,
        },
        Reason = reason,
    };

    public static string StateName(ReachState state) => state switch
    {
        ReachState.Open => "open",
        ReachState.Removed => "removed",
        ReachState.Blocked => "blocked",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };

    private static DateTimeOffset? Instant(long? at) => at is { } known ? DateTimeOffset.FromUnixTimeMilliseconds(known) : null;

    public static DateOnly? Day(string? day) => day is null ? null : DateWords.FromIso(day);

    public static string? Iso(DateOnly? day) => day is { } known ? DateWords.Iso(known) : null;

    /// <summary>Such as <c>1,2,3,4,5</c>; 0 is Sunday.</summary>
    public static string? Write(ImmutableArray<DayOfWeek>? days) =>
        days is { } known ? string.Join(',', known.Select(day => ((int)day).ToString(CultureInfo.InvariantCulture))) : null;

    /// <summary>Such as <c>2026-12-24/2027-01-02,2027-05-01/2027-05-01</c>.</summary>
    public static string Write(ImmutableArray<QuietDays> quiet) =>
        string.Join(',', quiet.Select(range => $"{DateWords.Iso(range.From)}/{DateWords.Iso(range.To)}"));

    private static ImmutableArray<DayOfWeek> Days(string days) =>
        [.. days.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(day => (DayOfWeek)int.Parse(day, CultureInfo.InvariantCulture))];

    private static ImmutableArray<QuietDays> Ranges(string quiet) =>
    [
        .. from range in quiet.Split(',', StringSplitOptions.RemoveEmptyEntries)
           let ends = range.Split('/')
           select new QuietDays(DateWords.FromIso(ends[0])!.Value, DateWords.FromIso(ends[^1])!.Value),
    ];
}
