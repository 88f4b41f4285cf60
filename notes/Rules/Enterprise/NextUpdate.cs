namespace NotesBot.Notes.Rules.Enterprise;

/// <summary>When the next update of an Enterprise Status is due (guidance: every 2 weeks, not to exceed 21 days).</summary>
public static class NextUpdate
{
    /// <summary>The most calendar days between two updates; the last of them is in time.</summary>
    public const int MostDays = 21;

    /// <summary>The rhythm in calendar days: later is told, not refused.</summary>
    public const int UsualDays = 14;
}
