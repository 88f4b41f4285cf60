using System.Collections.Immutable;
using NotesBot.Notes.Questions;
using NotesBot.Notes.Rules;

namespace NotesBot.Notes.Formats;

/// <summary>Looks over a whole note before it is posted.</summary>
/// <param name="Problems">What must be mended first.</param>
/// <param name="Hints">What is asked about or told; none of it blocks.</param>
public sealed record NoteCheck(ImmutableArray<Problem> Problems, ImmutableArray<Hint> Hints)
{
    /// <param name="known">What was entered, taken or not: what can't be taken must be mended, not left out.</param>
    public static NoteCheck Of(NoteType type, Answers answers, RawValues known, ReadingContext context)
    {
        var problems = type.Form.Read(known, context).Problems;
        return new NoteCheck(problems, [.. PastDates(type, answers, context), .. Tags(type, answers)]);
    }

    private static IEnumerable<Hint> PastDates(NoteType type, Answers answers, ReadingContext context) =>
        from question in type.Questions.OfType<DateQuestion>()
        let day = DateWords.FromIso(answers[question.Id])
        where day < context.Today
        select new Hint("date_past", question.Id, day.Value);

    private static IEnumerable<Hint> Tags(NoteType type, Answers answers)
    {
        var code = answers[CovidTag.Question] switch
        {
            CovidTag.Accelerating => null,
            CovidTag.Pausing => "covid_removed",
            _ => "covid_unexplained",
        };
        var tagged = type.Questions.SelectMany(q => q.Inputs(answers)).FirstOrDefault(i => CovidTag.IsIn(answers[i.Id]));
        return code is null || tagged is null ? [] : [new Hint(code, tagged.Id)];
    }
}

/// <summary>Something to ask or tell about an answer; its sentence is the text <c>hint.{Code}</c>.</summary>
public sealed record Hint(string Code, string Input, DateOnly? Day = null);
