using System.Collections.Immutable;
using NotesBot.Notes.Questions;
using NotesBot.Notes.Rules;
using NotesBot.Notes.Texts;

namespace NotesBot.Notes.Formats;

/// <summary>Builds the finished note from a declaration and its answers.</summary>
public static class NoteFormatter
{
    /// <param name="words">The texts of the note's language.</param>
    public static FinishedNote Finish(NoteType type, Answers answers, Words words)
    {
        var context = new LineContext(answers, words);
        var workloads = type.Place.Workloads is { } id ? answers.List(id) : [];
        return new FinishedNote(
            [.. type.Lines.Select(line => new FinishedLine(line.Label(type.Id) is { } key ? words[key] : "", line.Write(context), line.Question))],
            [.. type.Boxes.Select(box => Fill(box, type, context)).Where(box => box.Value.Length > 0)],
            type.Place,
            workloads.IsEmpty ? null : TimeTask.Of(workloads),
            workloads,
            [.. workloads.Select(Workloads.Service).OfType<string>()]);
    }

    private static BoxValue Fill(Box box, NoteType type, LineContext context)
    {
        var question = type.Questions.FirstOrDefault(q => q.Id == box.Question);
        var value = question is DateQuestion && DateWords.FromIso(context.Answers[box.Question]) is { } day
            ? DateWords.Ftop(day)
            : context.Text(box.Question);
        return new BoxValue(box.Question, box.Label, value);
    }
}
