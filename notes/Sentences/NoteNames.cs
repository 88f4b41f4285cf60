using System.Collections.Immutable;
using NotesBot.Notes.Catalogue;

namespace NotesBot.Notes.Sentences;

/// <summary>What a sentence about a note names.</summary>
/// <param name="NoteType">The id of the note type.</param>
/// <param name="Customer">As it was typed; empty when none was named.</param>
public sealed record NoteNamed(string NoteType, string Customer);

/// <summary>Finds a note type by its old and its new name: "I want to write an exec summary for Contoso", 写一个执行摘要.</summary>
public static class NoteNames
{
    /// <summary>The ids of the note types, which all have the texts <c>note_name.{id}.aliases</c> and <c>rhythm.{id}</c>.</summary>
    public static readonly ImmutableArray<string> All = [.. NoteTypes.All.Select(type => type.Id)];

    private static readonly NamedSentence<string> Sentence =
        new(All.Select(id => (id, new[] { $"note_name.{id}.aliases" })), SentenceWords.OfNotes);

    /// <summary>The note type, when the whole text is one short sentence that names it; null for everything else.</summary>
    public static NoteNamed? Find(string text) =>
        Sentence.Read(text) is ([var type, ..], var customer) ? new NoteNamed(type, customer) : null;
}
