using System.Collections.Immutable;
using NotesBot.Notes.Sentences;

namespace NotesBot.Notes.Catalogue;

/// <summary>
/// A note type that is no longer written. Its texts are <c>deprecated.{Id}</c> (name), <c>deprecated.{Id}.aliases</c> and
/// <c>deprecated.{Id}.advice</c>, in which {0} is the name of the replacing note type.
/// </summary>
/// <param name="NoteType">The id of the note type that replaces it.</param>
public sealed record DeprecatedNote(string Id, string NoteType);

/// <summary>What a sentence about a deprecated note names.</summary>
/// <param name="Customer">As it was typed; empty when none was named.</param>
public sealed record DeprecatedFound(DeprecatedNote Note, string Customer);

/// <summary>The note types that were deprecated in FY20. The guidance names no replacements; these are the bot's advice.</summary>
public static class DeprecatedNotes
{
    public static readonly ImmutableArray<DeprecatedNote> All =
    [
        new("customer_sat", "engagement_management"),
        new("service_status", "service_intent"),
        new("technical_note", "technical_enablement"),
    ];

    private static readonly NamedSentence<DeprecatedNote> Sentence = new(
        All.Select(note => (note, new[] { $"deprecated.{note.Id}", $"deprecated.{note.Id}.aliases" })), SentenceWords.OfDeprecatedNotes);

    /// <summary>The one that a short sentence names, such as "I need to write a customer sat note"; null for everything else.</summary>
    public static DeprecatedFound? Find(string text) =>
        Sentence.Read(text) is ([var note, ..], var customer) ? new DeprecatedFound(note, customer) : null;
}
