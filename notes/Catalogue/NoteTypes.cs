using System.Collections.Frozen;
using System.Collections.Immutable;
using NotesBot.Notes.Questions;

namespace NotesBot.Notes.Catalogue;

/// <summary>Every note type there is.</summary>
public static class NoteTypes
{
    public static readonly ImmutableArray<NoteType> All =
    [
        FastTrackEngineer.TechnicalEnablement,
        FastTrackEngineer.Environment,
        FastTrackManager.EngagementManagement,
        FastTrackManager.ExecSummary,
        FastTrackManager.ServiceIntent,
        FastTrackArchitect.EnterpriseStatus,
    ];

    private static readonly FrozenDictionary<string, NoteType> ById = All.ToFrozenDictionary(type => type.Id);

    public static NoteType? Find(string id) => ById.GetValueOrDefault(id);

    /// <summary>The note types that the roles own, in the order in which they are offered.</summary>
    public static ImmutableArray<NoteType> Of(params IEnumerable<string> roles) => [.. All.Where(type => type.Roles.Any(role => roles.Contains(role)))];
}
