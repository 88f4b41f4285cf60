namespace NotesBot.Notes.Cadence;

/// <summary>The kinds of status that must be updated in a rhythm, by the ids that are stored.</summary>
public static class StatusKind
{
    /// <summary>The Enterprise Status, at most 21 days between two updates.</summary>
    public const string Enterprise = "enterprise_status";

    /// <summary>The Overall Status, flagged when it is older than 14 days.</summary>
    public const string Overall = "overall_status";

    /// <summary>No status of a customer: the weekly summary of all.</summary>
    public const string Summary = "weekly_summary";
}
