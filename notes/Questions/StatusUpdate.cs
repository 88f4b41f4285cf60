using System.Collections.Immutable;

namespace NotesBot.Notes.Questions;

/// <summary>Says that a note, once its author has saved it in FTOP, is the update of a status that is due in a rhythm.</summary>
/// <param name="Kind">One of <see cref="Cadence.StatusKind"/>.</param>
/// <param name="Roles">The codes of the roles for whom it is; others write such notes whenever they like.</param>
public sealed record StatusUpdate(string Kind, params ImmutableArray<string> Roles)
{
    /// <summary>The question that names the day of the next update; null where none does.</summary>
    public string? NextUpdate { get; init; }
}
