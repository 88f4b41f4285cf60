namespace NotesBot.Stores;

/// <summary>What came of posting a note.</summary>
internal abstract record PostOutcome
{
    private PostOutcome()
    {
    }

    /// <summary>The note is kept and its draft closed.</summary>
    public sealed record Posted(Note Note) : PostOutcome;

    /// <summary>It was posted before; <paramref name="Note"/> is what was posted then.</summary>
    public sealed record AlreadyPosted(Note Note) : PostOutcome;

    /// <summary>The draft has changed or is closed. <paramref name="Current"/> is null when the person has no such draft.</summary>
    public sealed record Conflict(Draft? Current) : PostOutcome;
}
