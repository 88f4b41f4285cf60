using System.Collections.Immutable;
using NotesBot.Notes.Catalogue;
using NotesBot.Notes.Formats;
using NotesBot.Notes.Questions;
using NotesBot.Notes.Rules;
using NotesBot.Notes.Texts;

namespace NotesBot.Notes.Checking;

/// <summary>Looks over a pasted note, and prints it as it should be.</summary>
public static class NoteFindings
{
    // Answers that can be printed though FTOP or the bot would not take them: they are told about.
    private static readonly ImmutableArray<string> Printable = ["too_long", "placeholder", "date_not_future", "date_too_late"];

    /// <summary>What is wrong first, then what is doubtful, then what is right.</summary>
    /// <param name="context">The day it is checked on. The language is the note's own, whatever the context says.</param>
    public static ImmutableArray<Finding> Of(PastedNote note, ReadingContext context)
    {
        var reading = context with { NoteLanguage = note.Words.Code };
        IEnumerable<Finding> all =
        [
            .. WrongType(note),
            .. PrefixFindings.Of(note),
            .. LabelFindings.Of(note),
            .. TagFindings.Of(note),
            .. DateFindings.Of(note, reading),
            .. TextFindings.Of(note, reading),
        ];
        return [.. all.OrderBy(finding => finding.Kind)];
    }

    /// <summary>The note as the bot would print it; null when something it must say is missing or can't be read.</summary>
    /// <param name="words">The texts of the language to print it in.</param>
    public static string? Mended(PastedNote note, Words words)
    {
        // Days are read already, so that it doesn't matter which one is today.
        var context = new ReadingContext(new DateOnly(2020, 1, 1), NoteLanguage: words.Code);
        var reading = InText(note.Type)
            .Select(id => note.Type.Question(id))
            .OfType<Question>()
            .Where(question => question is not GroupQuestion)
            .Aggregate(Reading.Nothing, (all, question) => all.And(question.Read(note.Values, context)));
        return reading.Problems.All(problem => Printable.Contains(problem.Code))
            ? NoteFormatter.Finish(note.Type, Answers.Of(note.Values.Values).With(reading.Answers), words).Body
            : null;
    }

    // What a note prints; what goes into boxes alone can't be missing in a text.
    private static IEnumerable<string> InText(NoteType type) => type.Lines
        .SelectMany(line => line switch
        {
            ChoiceLine { Detail: { } detail } => [line.Question, detail],
            ActionLine action => [action.Question, action.Date],
            WorkloadLines workloads => [workloads.Chosen, workloads.Question],
            _ => (string[])[line.Question],
        })
        .Distinct();

    private static IEnumerable<Finding> WrongType(PastedNote note)
    {
        var first = note.Text[..Math.Min(note.Text.Length, LabelKey.Longest)].Split('\n', ':', '：')[0];
        return note.Lines.Select(line => line.Label).Prepend(first).Concat(note.Head.Take(2))
            .Where(title => title.Length is > 0 and <= LabelKey.Longest)
            .Select(title => DeprecatedNotes.Find(title.TrimEnd(':', '：', ' ')))
            .OfType<DeprecatedFound>()
            .Take(1)
            .Select(found => Finding.Error(
                "wrong_note_type", new TextName($"deprecated.{found.Note.Id}"), new TextName($"note_type.{found.Note.NoteType}.short")));
    }
}
