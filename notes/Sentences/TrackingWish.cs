namespace NotesBot.Notes.Sentences;

/// <summary>What a sentence about reminders asks for.</summary>
public enum TrackingWish
{
    /// <summary>The tracked customers and when they are due.</summary>
    List,

    /// <summary>How one customer stands.</summary>
    Show,

    /// <summary>Those whose last update is too long ago.</summary>
    Overdue,

    /// <summary>One customer more, or a list of them.</summary>
    Track,

    /// <summary>Nothing: it tells that a customer was updated in FTOP.</summary>
    Updated,

    /// <summary>Silence about one customer for a while.</summary>
    Snooze,

    /// <summary>No more reminders for one customer.</summary>
    Stop,

    /// <summary>That a colleague takes a customer.</summary>
    HandOver,

    /// <summary>A customer whom a colleague hands over.</summary>
    Take,

    /// <summary>No reminders at all.</summary>
    Off,

    /// <summary>Reminders again.</summary>
    On,

    /// <summary>The settings of the reminders.</summary>
    Settings,
}
