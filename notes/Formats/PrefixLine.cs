using NotesBot.Notes.Rules;

namespace NotesBot.Notes.Formats;

/// <summary><c>[OLM+INTUNE] #covid</c>: the workloads in their order, and the tag when the customer accelerates.</summary>
public sealed record PrefixLine(string Question) : NoteLine(Question)
{
    public override bool IsLabelled => false;

    protected override string Write(LineContext context) =>
        WorkloadPrefix.Build(CovidTag.Tagged(context.Answers, Question)) + (context.Tag.Length > 0 ? $" {context.Tag}" : "");
}
