using NotesBot.Notes.Questions;
using NotesBot.Notes.Rules;

namespace NotesBot.Notes.Formats;

/// <summary>A label alone, then a line for each workload that was chosen: <c>[EXO] Exchange Online - Planning …</c>.</summary>
/// <param name="Question">The id of the question for the texts.</param>
/// <param name="Chosen">The id of the question for the workloads.</param>
public sealed record WorkloadLines(string Question, string Chosen) : NoteLine(Question)
{
    public override IEnumerable<FinishedLine> Finish(LineContext context)
    {
        yield return new FinishedLine(context.Label(Question), "", Question) { Level = 1 };
        foreach (var code in context.Answers.List(Chosen).OrderBy(code => Workloads.ExecSummaryOrder.IndexOf(code)))
        {
            yield return new FinishedLine(
                $"[{code}] {context.Words[$"workload.{code}"]}", context.Text(WorkloadTextsQuestion.InputId(code)), Question)
            {
                Level = 2,
                Separator = " - ",
            };
        }
    }

    protected override string Write(LineContext context) => "";
}
