using NotesBot.Notes.Rules.Enterprise;

namespace NotesBot.Notes.Formats.Advices;

/// <summary>Asks where the colour and the words of an Enterprise Status don't agree (spec 3.4).</summary>
public sealed record ColourAdvice(string Question) : Advice
{
    public override IEnumerable<Hint> Look(AdviceContext context)
    {
        var answers = context.Answers;
        return StatusColour.Check(answers[Question], answers["exec_summary"], answers["ftc_activities"], answers["risks"])
            .Select(code => new Hint(code, Question));
    }
}
