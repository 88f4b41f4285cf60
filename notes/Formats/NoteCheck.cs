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
    /// <param name="language">The note's.</param>
    /// <param name="others">The newest other notes of this type about this customer.</param>
    public static NoteCheck Of(
        NoteType type,
        Answers answers,
        RawValues known,
        ReadingContext context,
        string language = "en",
        params ImmutableArray<Answers> others)
    {
        var problems = type.Form.Read(known, context).Problems;
        var looked = new AdviceContext(type, type.Relevant(answers), context, language, others);
        var advice = type.Advice.SelectMany(a => a.Look(looked));
        return new NoteCheck(problems, [.. PastDates(looked), .. Missing(looked), .. Tags(looked), .. advice, .. Personal(looked)]);
    }

    private static IEnumerable<Hint> PastDates(AdviceContext context) =>
        from question in context.Type.Questions.OfType<DateQuestion>()
        let day = DateWords.FromIso(context.Answers[question.Id])
        where day < context.Reading.Today
        select new Hint("date_past", question.Id, day.Value);

    private static IEnumerable<Hint> Missing(AdviceContext context) =>
        from question in context.Type.Questions
        where question.Wanted && question.IsAsked(id => context.Answers[id]) && context.Answers[question.Id].Length == 0
        select new Hint($"missing.{question.Words}", question.Id);

    private static IEnumerable<Hint> Tags(AdviceContext context)
    {
        var code = (context.Type.IsTagged, context.Answers[CovidTag.Question]) switch
        {
            (false, _) => "covid_never",
            (_, CovidTag.Accelerating or CovidTag.Both) => null,
            (_, CovidTag.Pausing) => "covid_removed",
            _ => "covid_unexplained",
        };
        var tagged = context.Type.Form.Ids.FirstOrDefault(id => CovidTag.IsIn(context.Answers[id]));
        return code is null || tagged is null ? [] : [new Hint(code, tagged, CovidTag.Found(context.Answers[tagged])[0])];
    }

    private static IEnumerable<Hint> Personal(AdviceContext context) =>
        from id in context.Type.Form.Ids
        let found = PersonalData.Find(context.Answers[id])
        where found.Length > 0
        select new Hint("personal_data", id, string.Join(", ", found.Take(3)));
}
