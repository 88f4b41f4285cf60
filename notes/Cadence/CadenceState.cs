namespace NotesBot.Notes.Cadence;

/// <summary>How a customer's status stands, the least urgent first.</summary>
public enum CadenceState
{
    /// <summary>Nothing to do yet.</summary>
    Ok,

    /// <summary>From <see cref="CadenceRules.Soon"/> days on.</summary>
    DueSoon,

    /// <summary>From <see cref="CadenceRules.Due"/> days on.</summary>
    Due,

    /// <summary>None in this calendar quarter yet; for customers of the quarterly rhythm.</summary>
    MissingThisQuarter,

    /// <summary>The last day that is in time.</summary>
    LastDay,

    /// <summary>No update is known, so one is due at once.</summary>
    NeverRecorded,

    /// <summary>The limit is past; for customers of the quarterly rhythm, a whole quarter without an update.</summary>
    Overdue,
}
