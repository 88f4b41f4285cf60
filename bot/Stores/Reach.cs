namespace NotesBot.Stores;

/// <summary>Where a person can be reached with a message they didn't ask for, and what their client says of itself.</summary>
internal sealed record Reach
{
    /// <summary>Nothing is known yet.</summary>
    public static readonly Reach Unknown = new();

    /// <summary>The conversation reference as JSON, taken from an authenticated activity of theirs; null where there is none.</summary>
    public string? Reference { get; init; }

    /// <summary>The client's locale, such as <c>en-US</c>.</summary>
    public string? Locale { get; init; }

    /// <summary>The client's IANA time zone.</summary>
    public string? TimeZone { get; init; }

    public ReachState State { get; init; }

    /// <summary>The code with which the channel refused a message; null while it takes them.</summary>
    public string? Reason { get; init; }

    public bool IsOpen => State == ReachState.Open && Reference is not null;
}

/// <summary>Whether a person can be sent to.</summary>
internal enum ReachState
{
    Open,

    /// <summary>They took the bot out. A new install or message of theirs opens it.</summary>
    Removed,

    /// <summary>The channel refuses: they blocked the bot, or it isn't theirs. A new install or message of theirs opens it.</summary>
    Blocked,
}
