namespace NotesBot.Turns;

/// <summary>Time zones by their IANA names.</summary>
internal static class Zones
{
    /// <summary>Whether this system knows a zone of that name.</summary>
    public static bool IsKnown(string name) => TimeZoneInfo.TryFindSystemTimeZoneById(name, out _);

    /// <summary>The first of the names that this system knows; UTC where it knows none.</summary>
    public static TimeZoneInfo Of(params ReadOnlySpan<string?> names)
    {
        foreach (var name in names)
        {
            // The scheme of names differs by system, and a slim image may lack the zones; the client's word is never worth an error.
            if (!string.IsNullOrEmpty(name) && TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone))
            {
                return zone;
            }
        }

        return TimeZoneInfo.Utc;
    }
}
