using System.Collections.Immutable;
using NotesBot.Notes.Catalogue;
using NotesBot.Notes.Questions;
using NotesBot.Notes.Rules;
using NotesBot.Stores;

namespace NotesBot.Drafts;

/// <summary>
/// What a posted note makes due: a customer who pauses because of COVID-19 gets an entitlement status for each workload that pauses, and
/// one who does both gets a second note (spec 3.1). Pure.
/// </summary>
internal static class FollowUps
{
    /// <summary>The answer that holds the workloads still to come, beside the questions of the note.</summary>
    public const string Queue = "queue";

    private const string ServiceIntent = "service_intent";

    /// <summary>The note to begin next; null when nothing is due, or when another role must write it.</summary>
    public static DraftStart? Of(Note note, ImmutableArray<string> roles)
    {
        var answers = Answers.Of(note.Answers);
        var source = $"after|{note.Id}";
        if (Parted(note, answers) is { IsEmpty: false } parted)
        {
            var about = NoteTypes.Find(note.NoteType)!.About!;
            var values = RawValues.None.With(about, string.Join(',', parted)).With(CovidTag.Question, CovidTag.Pausing);
            return new DraftStart(note.NoteType, note.Customer, values) { Source = source };
        }

        var due = note.NoteType == ServiceIntent ? answers.List(Queue) : Pausing(note, answers);
        var isDue = note.NoteType == ServiceIntent ? due.Length > 0 : IsPausing(answers);
        return isDue && NoteTypes.Of(roles).Any(type => type.Id == ServiceIntent)
            ? new DraftStart(ServiceIntent, note.Customer, Preset(due)) { Source = source, Page = NoteRoute.Form }
            : null;
    }

    /// <summary>The answers that the note before made due, none for a draft that no note led to.</summary>
    public static ImmutableArray<string> Due(Draft draft) =>
        draft.Answers.ContainsKey(Queue) ? ["service", CovidTag.Question, Queue] : [];

    /// <summary>The workloads for which another role must update the entitlement status; null when none must.</summary>
    public static ImmutableArray<string>? ToHandOver(Note note, ImmutableArray<string> roles)
    {
        var answers = Answers.Of(note.Answers);
        return note.NoteType != ServiceIntent && IsPausing(answers) && Parted(note, answers).IsEmpty
            && NoteTypes.Of(roles).All(type => type.Id != ServiceIntent)
            ? Pausing(note, answers)
            : null;
    }

    private static bool IsPausing(Answers answers) => answers[CovidTag.Question] is CovidTag.Pausing or CovidTag.Both;

    // A note about several workloads, some of which pause, is two notes.
    private static ImmutableArray<string> Parted(Note note, Answers answers) =>
        NoteTypes.Find(note.NoteType) is { IsParted: true } && answers[CovidTag.Question] == CovidTag.Both
            ? answers.List(CovidTag.PausingWorkloads)
            : [];

    private static ImmutableArray<string> Pausing(Note note, Answers answers) => answers[CovidTag.Question] == CovidTag.Both
        ? answers.List(CovidTag.PausingWorkloads)
        : NoteTypes.Find(note.NoteType)?.About is { } about ? answers.List(about) : [];

    // L1, L2 and L3 are preset by the note type, for the person to confirm.
    private static RawValues Preset(ImmutableArray<string> workloads)
    {
        var services = workloads.Where(code => code != Workloads.Core && Workloads.Service(code) is not null).ToList();
        return RawValues.Of(
        [
            KeyValuePair.Create("service", services.FirstOrDefault() ?? ""),
            KeyValuePair.Create(CovidTag.Question, CovidTag.Pausing),
            KeyValuePair.Create(Queue, string.Join(',', services.Skip(1))),
        ]);
    }
}
