namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>How things stand on the stack after a turn.</summary>
public enum DialogTurnStatus
{
    /// <summary>No dialog was active.</summary>
    Empty,

    /// <summary>A dialog waits for the next message.</summary>
    Waiting,

    /// <summary>The last dialog ended; its result is in the turn's result.</summary>
    Complete,

    Cancelled,

    /// <summary>The last dialog ended, but its context asks for no dialog to be begun in its place.</summary>
    CompleteAndWait,
}
