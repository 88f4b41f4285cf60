using System.Collections.Immutable;

namespace NotesBot.Stores;

/// <summary>
/// Which tables hold what belongs to people. Deletion and export go by this list, and a test compares it with the tables that there are: a
/// new one must find its place here.
/// </summary>
internal static class PersonalTables
{
    public static readonly ImmutableArray<PersonalTable> All =
    [
        new("person", "settings") { Owner = "id", IsSingle = true, IsTold = true },
        new("conversation_reference", "reach") { IsSingle = true },
        new("agenda", "reminder_settings") { IsSingle = true, Inner = ["lease_owner", "lease_until"] },
        new("draft", "drafts") { IsTold = true, Order = "created_at, id", Inner = ["activity"] },
        new("note", "notes") { IsTold = true, Order = "posted_at, id" },
        new("customer", "customers") { IsTold = true, Order = "name_key" },
        new("tracked_customer", "tracked_customers") { IsTold = true, Order = "customer_key, kind" },
        new("reminder", "reminders") { Order = "day, kind, customer_key", Inner = ["owner"] },
        new("hand_over", "hand_overs") { Order = "expires_at", Inner = ["code_hash"] },
        new("bot_state", "conversation") { Owner = "key", KeyOf = BotStateStorage.KeyOf, IsSingle = true, Inner = ["etag"] },
        new("audit", "audit") { Order = "at, id", Inner = ["id"] },
    ];

    /// <summary>
    /// Those that hold nothing of a person. A turn's mark is a hash of what Teams called an activity, or a note's id, which is a hash itself;
    /// nobody can be told from it, and it is gone after a day.
    /// </summary>
    public static readonly ImmutableArray<string> Others = ["migration", "planned_with", "turn"];
}
