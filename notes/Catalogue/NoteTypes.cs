using System.Collections.Immutable;
using NotesBot.Notes.Questions;

namespace NotesBot.Notes.Catalogue;

/// <summary>Every note type there is.</summary>
public static class NoteTypes
{
    public static readonly ImmutableArray<NoteType> All = [FastTrackEngineer.TechnicalEnablement];

    public static NoteType? Find(string id) => All.FirstOrDefault(type => type.Id == id);

    /// <summary>The note types that a role owns, in the order in which they are offered.</summary>
    public static ImmutableArray<NoteType> Of(string role) => [.. All.Where(type => type.Roles.Contains(role))];
}
