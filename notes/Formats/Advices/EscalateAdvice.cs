namespace NotesBot.Notes.Formats.Advices;

/// <summary>Risks belong in FTOP's risks box, which the Notes Editor lacks: the note prints them, and escalating it makes them seen (D-09).</summary>
public sealed record EscalateAdvice(string Question) : Advice
{
    public override IEnumerable<Hint> Look(AdviceContext context) =>
        context.Answers[Question].Length > 0 ? [new Hint("escalate_risks", Question) { IsGood = true }] : [];
}
