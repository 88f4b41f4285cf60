using System.Collections.Immutable;
using System.Globalization;
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
        var context = new LineContext(type, type.Relevant(answers), words);
        var workloads = type.About is { } about ? CovidTag.Tagged(context.Answers, about) : [];
        ImmutableArray<FinishedLine> lines = [.. type.Lines.SelectMany(line => line.Finish(context))];
        return new FinishedNote(
            lines,
            [.. type.Boxes.SelectMany(box => Fill(box, lines, context)).Where(box => box.Value.Length > 0)],
            type.Place,
            Location(type.Place, context),
            type.Place.TimeTask is null || workloads.IsEmpty ? null : TimeTask.Of(workloads),
            workloads,
            type.Boxes.Any(box => box.Question == type.About) ? [] : [.. workloads.Select(Workloads.Service).OfType<string>()])
        {
            IsBulleted = type.Bullets?.Holds(id => context.Answers[id]) == true,
        };
    }

    private static string Location(Place place, LineContext context) => place.Service is null
        ? place.Location
        : string.Format(CultureInfo.InvariantCulture, place.Location, Workloads.Service(context.Answers[place.Service]) ?? "…");

    private static IEnumerable<BoxValue> Fill(Box box, ImmutableArray<FinishedLine> lines, LineContext context)
    {
        var (answers, question) = (context.Answers, context.Type.Question(box.Question));
        var value = question switch
        {
            DateQuestion => DateWords.FromIso(answers[box.Question]) is { } day ? DateWords.Ftop(day) : "",
            ToggleQuestion => answers[box.Question] == ToggleQuestion.On ? "On" : "",
            WorkloadsQuestion or ChoiceQuestion { OptionWords: "workload" } =>
                string.Join("; ", answers.List(box.Question).Select(Workloads.Service).OfType<string>()),
            ChoiceQuestion or ChoicesQuestion => OptionNames.InBox(question, answers[box.Question]),
            _ when box.IsLine => lines.FirstOrDefault(line => line.Question == box.Question)?.Text ?? "",
            _ => context.Text(box.Question),
        };
        var rows = question is EntitlementsQuestion ? EntitlementsQuestion.Rows(answers) : [];
        return rows
            .Select((row, i) => new BoxValue(box.Question, string.Create(CultureInfo.InvariantCulture, $"{box.Label} ({i + 2})"), row))
            .Prepend(new BoxValue(box.Question, box.Label, value));
    }
}
