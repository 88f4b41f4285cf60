namespace NotesBot.Notes.Cadence;

/// <summary>How a customer's status stands, the least urgent first.</summary>
public enum CadenceState
{
    Ok,
    DueSoon,
    Due,

    /// <summary>None in this calendar quarter yet; for customers of the quarterly rhythm.</summary>
    MissingThisQuarter,

    /// <summary>The last day that is in time.</summary>
    LastDay,

    /// <summary>No update is known, so one is due at once.</summary>
    NeverRecorded,

    Overdue,
}
