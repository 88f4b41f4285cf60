using NotesBot.Notes.Rules;
using NotesBot.Notes.Rules.Intent;

namespace NotesBot.Notes.Formats.Advices;

/// <summary>Grades an entitlement status as the guidance does, says why, and shows a better wording. Advice, never a block.</summary>
/// <param name="Question">The question for its sentences.</param>
/// <param name="Status">The question for L1.</param>
public sealed record IntentAdvice(string Question, string Status) : Advice
{
    public override IEnumerable<Hint> Look(AdviceContext context)
    {
        var (text, l1) = (context.Answers[Question], context.Answers[Status]);
        if (text.Length == 0 || l1.Length == 0)
        {
            yield break;
        }

        var tag = CovidTag.IsDue(context.Answers[CovidTag.Question]) ? CovidTag.Tag.Length + 1 : 0;
        var report = IntentLint.Look(text, l1, context.Language, tag);
        var length = PlainText.OneLine(CovidTag.Remove(text)).Length + tag;
        yield return new Hint("grade", Question, new TextName($"grade.{Name(report.Grade)}"), length, IntentLint.MostCharacters)
        {
            IsGood = report.Grade == Grade.Great,
        };
        foreach (var finding in report.Findings.Where(finding => !finding.IsBlocking))
        {
            yield return new Hint($"lint.{finding.Code.ToLowerInvariant()}", Question, finding.Arg ?? "");
        }

        if (report.Grade != Grade.Great && l1 != StatusTree.Duplicate)
        {
            yield return new Hint("better", Question, new TextName($"lint.better.{l1}")) { IsGood = true };
        }
    }

    private static string Name(Grade grade) => grade switch
    {
        Grade.Great => "great",
        Grade.Marginal => "marginal",
        _ => "poor",
    };
}
