using NotesBot.Notes.Rules;

namespace NotesBot.Notes.Formats;

/// <summary><c>[OLM+INTUNE] #covid</c>: the workloads in their order, and the tag when the customer accelerates.</summary>
public sealed record PrefixLine(string Question) : NoteLine(Question)
{
    public override string? Label(string noteType) => null;

    public override string Write(LineContext context) =>
        WorkloadPrefix.Build(context.Answers.List(Question)) + (context.Covid == CovidTag.Accelerating ? $" {CovidTag.Tag}" : "");
}
