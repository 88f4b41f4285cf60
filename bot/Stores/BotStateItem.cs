namespace NotesBot.Stores;

/// <summary>State as a row that is to be written.</summary>
/// <param name="ETag">The version it was read at; empty when nothing was stored. Null and * mean: whatever is stored, overwrite it.</param>
internal sealed record BotStateItem(string Key, string Json, string? ETag)
{
    public bool Overwrites => ETag is null or "*";

    public bool IsNew => ETag is "";

    /// <summary>
    /// The version it becomes. Not a counter: one that starts again after a deletion would let an old value pass for a new one.
    /// </summary>
    public string NextETag { get; } = Guid.NewGuid().ToString("N");
}
