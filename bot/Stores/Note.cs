using System.Collections.Immutable;

namespace NotesBot.Stores;

/// <summary>A finished note.</summary>
internal sealed record Note
{
    /// <summary>The id of the draft it was, so that posting twice makes one note.</summary>
    public required string Id { get; init; }

    public required string PersonId { get; init; }

    public required string NoteType { get; init; }

    public required string Customer { get; init; }

    /// <summary>The language it is written in.</summary>
    public required string Language { get; init; }

    /// <summary>The text exactly as it must stand in FTOP.</summary>
    public required string Body { get; init; }

    /// <summary>The answers it was made of, to show the values of separate boxes again.</summary>
    public ImmutableSortedDictionary<string, string> Answers { get; init; } = Draft.Nothing;

    /// <summary>Kept to the millisecond.</summary>
    public required DateTimeOffset PostedAt { get; init; }
}
