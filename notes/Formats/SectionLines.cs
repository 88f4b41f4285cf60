using NotesBot.Notes.Rules;

namespace NotesBot.Notes.Formats;

/// <summary>Blocks of items, each under its service: <c>Exchange:</c>, then <c>- item</c> lines; a blank line between blocks.</summary>
public sealed record SectionLines(string Question) : NoteLine(Question)
{
    public override bool IsLabelled => false;

    public override IEnumerable<FinishedLine> Finish(LineContext context)
    {
        foreach (var (section, index) in Sections.Read(context.Answers[Question]).Select((s, i) => (s, i)))
        {
            if (index > 0)
            {
                yield return new FinishedLine("", "", Question);
            }

            yield return new FinishedLine(section.Service, "", Question);
            foreach (var item in section.Items)
            {
                yield return new FinishedLine("", $"- {CovidTag.Remove(item)}", Question);
            }
        }
    }

    protected override string Write(LineContext context) => "";
}
