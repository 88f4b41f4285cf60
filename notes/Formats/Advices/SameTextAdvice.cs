using NotesBot.Notes.Questions;
using NotesBot.Notes.Rules;
using NotesBot.Notes.Rules.Intent;

namespace NotesBot.Notes.Formats.Advices;

/// <summary>The same sentence for several workloads tells nothing about any of them; an unresponsive customer is the same for all.</summary>
/// <param name="Question">The question for one text, or for a text about each workload.</param>
public sealed record SameTextAdvice(string Question) : Advice
{
    public override IEnumerable<Hint> Look(AdviceContext context)
    {
        if (context.Answers["l1"] == StatusTree.StatusUnknown || context.Type.Question(Question) is not { } question)
        {
            return [];
        }

        var texts = question is WorkloadTextsQuestion ? question.Ids.ToList() : [Question];
        var own = texts.Where(id => context.Answers[id].Length > 0).ToList();
        var twice = own.GroupBy(id => Key(context.Answers[id])).FirstOrDefault(group => group.Count() > 1);
        return twice is not null ? [new Hint("same_text", twice.Last())]
            : texts is [var only] && own.Count > 0 && context.Others.Any(other => IsElsewhere(other, only, context)) ? [new Hint("same_text", only)]
            : [];
    }

    private static bool IsElsewhere(Answers other, string text, AdviceContext context) =>
        Key(other[text]) == Key(context.Answers[text]) && other["service"] != context.Answers["service"];

    private static string Key(string text) => PlainText.OneLine(CovidTag.Remove(text)).ToUpperInvariant();
}
