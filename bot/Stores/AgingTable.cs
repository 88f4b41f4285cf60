using System.Collections.Immutable;

namespace NotesBot.Stores;

/// <summary>A table whose rows are forgotten when they are old.</summary>
/// <param name="Key">The columns that tell its rows apart.</param>
/// <param name="At">The column that says when a row was last touched; or until when it is good.</param>
internal sealed record AgingTable(string Name, string Key, string At)
{
    /// <summary>For how long a row is kept; null for as long as the operator wants what people wrote to be kept.</summary>
    public TimeSpan? Kept { get; init; }

    public static readonly ImmutableArray<AgingTable> All =
    [
        new("note", "id", "posted_at"),
        new("draft", "id", "updated_at"),
        new("customer", "person_id, name_key", "used_at"),
        new("reminder", "person_id, kind, customer_key, day", "at"),
        new("audit", "id", "at"),
        new("hand_over", "code_hash", "expires_at") { Kept = TimeSpan.Zero },
        new("turn", "key", "at") { Kept = TurnStore.Kept },
    ];
}
