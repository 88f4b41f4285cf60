namespace NotesBot.Stores;

/// <summary>What came of saving a draft.</summary>
internal abstract record SaveOutcome
{
    private SaveOutcome()
    {
    }

    /// <summary>It is saved, now or by the same activity before; <paramref name="Draft"/> is what the store holds.</summary>
    public sealed record Saved(Draft Draft) : SaveOutcome;

    /// <summary>It was changed or closed meanwhile. <paramref name="Current"/> is null when the person has no such draft.</summary>
    public sealed record Conflict(Draft? Current) : SaveOutcome;

    /// <summary>The person has <see cref="Draft.Most"/> open drafts already.</summary>
    public sealed record Full : SaveOutcome;
}
