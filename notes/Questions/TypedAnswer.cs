using System.Collections.Immutable;
using NotesBot.Notes.Rules;

namespace NotesBot.Notes.Questions;

/// <summary>What a typed sentence did to a page. A page is typed question by question, each asked once.</summary>
/// <param name="Raw">What the fields of the questions answered so far hold now, whether it can be taken or not: nothing typed is lost.</param>
/// <param name="Problem">What is wrong with the sentence; null when it was taken.</param>
/// <param name="Next">The question to ask now; null when the page is complete.</param>
public sealed record TypedAnswer(RawValues Raw, Problem? Problem, Question? Next)
{
    /// <summary>The ids of questions that are asked once more: a correction often brings what was left out at first.</summary>
    public ImmutableArray<string> Reopened { get; init; } = [];

    /// <summary>The code of the problem that the sentence answers no question of the page.</summary>
    public const string NotUnderstood = "not_understood";

    /// <param name="known">What is entered so far, on whatever page.</param>
    public static TypedAnswer Take(Page page, string text, RawValues known, ReadingContext context)
    {
        var asked = FirstOpen(page, known, context);
        var (taker, raw) = Candidates(page, asked, text, known, context)
            .Select(question => (question, Raw: question.Typed(text, known, context)))
            .FirstOrDefault(taken => taken.Raw is not null);
        if (raw is null)
        {
            return new(known, new(NotUnderstood, (asked ?? page.Questions[0]).Asked(known), PlainText.Quote(text)), asked);
        }

        var problem = Asked(page, raw)
            .Where(field => IsTouched(field.Ids, raw))
            .SelectMany(field => field.Question.Read(raw, context).Problems)
            .FirstOrDefault();
        var reopened = asked is null && problem is null ? LeftOut(page, taker, raw) : [];
        var rest = raw.Without(reopened);
        return new(rest, IsAskedNext(problem) ? null : problem, FirstOpen(page, rest, context)) { Reopened = reopened };
    }

    // What was passed over behind the question that is corrected.
    private static ImmutableArray<string> LeftOut(Page page, Question corrected, RawValues raw) =>
    [
        .. page.Asked(id => raw[id])
            .SkipWhile(question => question != corrected).Skip(1)
            .Where(question => question.Wanted && raw[question.Id].Length == 0)
            .Select(question => question.Id),
    ];

    /// <summary>The first question that is open; null when every one has been answered, be it with nothing.</summary>
    public static Question? FirstOpen(Page page, RawValues known, ReadingContext context) =>
        Asked(page, known).FirstOrDefault(field => !IsTouched(field.Ids, known) || !field.Question.Read(known, context).Problems.IsEmpty).Question;

    private static IEnumerable<(Question Question, ImmutableArray<string> Ids)> Asked(Page page, RawValues known) =>
        page.Fields.Where(field => field.Question.IsAsked(id => known[id]));

    // The open question first; on a complete page the one that recognises the sentence, before one that takes any words.
    private static IEnumerable<Question> Candidates(Page page, Question? asked, string text, RawValues known, ReadingContext context)
    {
        var questions = page.Asked(id => known[id]);
        return asked is not null
            ? questions.Where(q => IsChoice(q) && q != asked).Prepend(asked)
            : questions.OrderBy(q => q switch
            {
                _ when IsChoice(q) => 0,
                DateQuestion when DateWords.Read(text, context) is not null => 1,
                DateQuestion or DigitsQuestion => 3,
                _ => 2,
            });
    }

    private static bool IsChoice(Question question) => question is ChoiceQuestion or ChoicesQuestion or StatusLevelQuestion;

    private static bool IsTouched(ImmutableArray<string> ids, RawValues raw) => ids.Any(raw.Values.ContainsKey);

    // A part that is merely missing is asked for next, not complained about.
    private static bool IsAskedNext(Problem? problem) => problem is { Code: Problem.Required or "insight_required" or "slot_required" };
}
