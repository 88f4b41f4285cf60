using NotesBot.Drafts;
using NotesBot.Notes.Cadence;
using NotesBot.Notes.Catalogue;
using NotesBot.Stores;

namespace NotesBot.Reminders;

/// <summary>Which status a person keeps up to date.</summary>
internal static class TrackedKinds
{
    /// <summary>The status that is meant; null when none is the person's. Who told no role yet may track any.</summary>
    /// <param name="wanted">The one that was named; empty for none.</param>
    public static string? For(Person person, string wanted)
    {
        var own = NoteTypes.All.Select(type => type.Updates).OfType<Notes.Questions.StatusUpdate>()
            .Where(updates => person.Roles.IsEmpty || updates.Roles.Intersect(person.Roles).Any())
            .Select(updates => updates.Kind)
            .Distinct()
            .ToList();
        return wanted.Length > 0 ? own.Find(kind => kind == wanted) : own.Find(kind => kind == StatusKind.Enterprise) ?? own.FirstOrDefault();
    }

    /// <summary>Whether a posted note, once it is saved in FTOP, updates a status that is the person's; one that was handed over isn't.</summary>
    public static bool Updates(Note note, Person person) =>
        !note.Answers.ContainsKey(Ownership.HandedTo)
        && NoteTypes.Find(note.NoteType)?.Updates is { } updates
        && updates.Roles.Intersect(person.Roles).Any();

    /// <summary>The note type that updates a status; empty for a status that this version doesn't know.</summary>
    public static string NoteType(string kind) => NoteTypes.All.FirstOrDefault(type => type.Updates?.Kind == kind)?.Id ?? "";
}
