using System.Collections.Immutable;
using NotesBot.Notes.Catalogue;
using NotesBot.Notes.Formats;
using NotesBot.Notes.Questions;
using NotesBot.Notes.Rules;
using NotesBot.Notes.Texts;
using NotesBot.Stores;

namespace NotesBot.Drafts;

/// <summary>Notes that another role owns: who that is, and the text with which somebody hands them over.</summary>
internal static class Ownership
{
    private const int MostInFull = 2;

    /// <summary>The answer that marks a posted note as one prepared for others; it names their roles. No question of any note.</summary>
    public const string HandedTo = "handed_to";

    /// <summary>Who writes the note, and that it can be prepared for them.</summary>
    public static string Sentence(NoteType type, Words words) =>
        words.Format("owner.other", words[$"note_type.{type.Id}"], Owners(type, words));

    public static string Owners(NoteType type, Words words) => Names(type.Roles, words);

    /// <summary>Roles as a sentence names them: in full, or by their codes when they are many.</summary>
    public static string Names(ImmutableArray<string> roles, Words words) => string.Join(
        words["list.or"],
        roles.Select(role => roles.Length > MostInFull ? role.Replace('_', ' ') : words[$"role.{role}"]));

    /// <summary>The same in short: the codes of their roles.</summary>
    public static string Codes(NoteType type) => string.Join(", ", type.Roles.Select(role => role.Replace('_', ' ')));

    /// <summary>A finished note as a message to its owner: where it goes, the boxes, then the text.</summary>
    public static string HandOver(NoteType type, string customer, FinishedNote note, Words words)
    {
        IEnumerable<string> lines =
        [
            words.Format("handover.title", Owners(type, words), words[$"note_type.{type.Id}"], customer),
            words.Format("handover.place", note.Location),
            .. note.TimeTask is { } task ? [words.Format("handover.task", task.Name)] : Array.Empty<string>(),
            .. note.Boxes.Where(box => note.Lines.All(line => line.Question != box.Question)).Select(box => $"{box.Label}: {box.Value}"),
            "",
            note.Body,
        ];
        return string.Join('\n', lines);
    }

    /// <summary>What the owner of the entitlement status must know of a customer who pauses because of COVID-19.</summary>
    public static string HandOverPause(Note note, ImmutableArray<string> workloads, Words words)
    {
        var type = NoteTypes.Find("service_intent")!;
        var names = workloads.Select(code => $"[{code}] {words[$"workload.{code}"]}").DefaultIfEmpty(words["handover.all_workloads"]);
        IEnumerable<string> lines =
        [
            words.Format("handover.title", Owners(type, words), words[$"note_type.{type.Id}"], note.Customer),
            words["handover.pause"],
            .. names.Select(name => words.Format("handover.workload", name)),
            words["handover.source"],
            "",
            CovidTag.Remove(note.Body),
        ];
        return string.Join('\n', lines);
    }
}
