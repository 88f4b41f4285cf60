using System.Collections.Immutable;

namespace NotesBot.Notes.Catalogue;

/// <summary>
/// A call, or another event, after which a note is due. Its texts are <c>call.{Id}</c> (name), <c>call.{Id}.aliases</c>,
/// <c>call.{Id}.record.1</c> and on (what the note should tell), and, where it is known, <c>call.{Id}.page</c> (the page it comes from).
/// </summary>
/// <param name="Id">For example <c>kickoff</c>.</param>
/// <param name="NoteType">The id of the note type that records it.</param>
public sealed record Call(string Id, string NoteType)
{
    /// <summary>The codes of the roles that record it.</summary>
    public required ImmutableArray<string> Roles { get; init; }

    /// <summary>How many things the note should tell; 0 where the guidance names none.</summary>
    public int Items { get; init; }

    /// <summary>The keys of the texts that say what the note should tell, in their order.</summary>
    public IEnumerable<string> Record => Enumerable.Range(1, Items).Select(item => $"call.{Id}.record.{item}");
}
