using System.Collections.Immutable;

namespace NotesBot.Stores;

/// <summary>A note on its way: everything a restart, another device or a lost dialog needs to go on from.</summary>
internal sealed record Draft
{
    /// <summary>How many open drafts a person may have, as in FTOP.</summary>
    public const int Most = 10;

    /// <summary>No answers, in the order in which answers are kept.</summary>
    public static readonly ImmutableSortedDictionary<string, string> Nothing =
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>Made by the bot; the posted note bears the same.</summary>
    public required string Id { get; init; }

    public required string PersonId { get; init; }

    public required string NoteType { get; init; }

    /// <summary>The customer's name as the person wrote it; empty until it is known.</summary>
    public required string Customer { get; init; }

    /// <summary>The name of the page that is asked next.</summary>
    public required string Page { get; init; }

    /// <summary>Canonical answers by question id.</summary>
    public ImmutableSortedDictionary<string, string> Answers { get; init; } = Nothing;

    /// <summary>Inputs that couldn't be taken yet, as they came, by question id.</summary>
    public ImmutableSortedDictionary<string, string> Unaccepted { get; init; } = Nothing;

    /// <summary>How many extra rows the page shows.</summary>
    public int Rows { get; init; }

    /// <summary>Whether this page goes back to the review.</summary>
    public bool Review { get; init; }

    /// <summary>How often the draft was saved; the store counts. 0 before the first time.</summary>
    public int Revision { get; init; }

    public DraftState State { get; init; }

    /// <summary>The key of the activity that caused the last change, so that the same activity again changes nothing.</summary>
    public string? Activity { get; init; }

    /// <summary>Kept to the millisecond.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Kept to the millisecond.</summary>
    public required DateTimeOffset UpdatedAt { get; init; }
}
