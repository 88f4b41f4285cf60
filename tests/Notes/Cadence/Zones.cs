namespace NotesBot.Tests.Notes.Cadence;

/// <summary>The time zones that this system knows, those with the same clock once, and when their clocks jump.</summary>
internal static class Zones
{
    public static readonly DateTimeOffset Begin = new(2007, 1, 1, 0, 0, 0, TimeSpan.Zero);
    public static readonly DateTimeOffset End = new(2030, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly TimeSpan Week = TimeSpan.FromDays(7);

    public static readonly IReadOnlyList<(TimeZoneInfo Zone, IReadOnlyList<DateTimeOffset> Jumps)> All =
    [
        .. TimeZoneInfo.GetSystemTimeZones()
            .Select(zone => (Zone: zone, Jumps: (IReadOnlyList<DateTimeOffset>)[.. Jumps(zone)]))
            .DistinctBy(one => string.Join(' ', one.Jumps.Append(Begin).Select(jump => $"{jump.Ticks} {one.Zone.GetUtcOffset(jump)}"))),
    ];

    public static TimeZoneInfo Of(string id) => TimeZoneInfo.FindSystemTimeZoneById(id);

    /// <summary>The first minute of each new offset. No zone changed its offset twice within a week in these years.</summary>
    private static IEnumerable<DateTimeOffset> Jumps(TimeZoneInfo zone)
    {
        for (var at = Begin; at < End; at += Week)
        {
            if (zone.GetUtcOffset(at) is var before && before != zone.GetUtcOffset(at + Week))
            {
                var (still, minutes) = (0, (int)Week.TotalMinutes);
                while (minutes - still > 1)
                {
                    var middle = (still + minutes) / 2;
                    (still, minutes) = zone.GetUtcOffset(at.AddMinutes(middle)) == before ? (middle, minutes) : (still, middle);
                }

                yield return at.AddMinutes(minutes);
            }
        }
    }
}
