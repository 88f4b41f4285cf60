namespace NotesBot.Notes.Formats.Advices;

/// <summary>Level 4 means 50,000 users or more, which is a reason of its own (spec 3.6).</summary>
public sealed record LevelAdvice(string Question, string Reasons) : Advice
{
    private const string Large = "4";

    private const string Reason = ">50k";

    public override IEnumerable<Hint> Look(AdviceContext context)
    {
        var reasons = context.Answers.List(Reasons);
        return context.Answers[Question] == Large && !reasons.Contains(Reason)
            ? [new Hint("level_reason", Reasons) { Mended = string.Join(',', [Reason, .. reasons]) }]
            : [];
    }
}
