using NotesBot.Notes.Rules;
using NotesBot.Notes.Rules.Enterprise;

namespace NotesBot.Notes.Formats.Advices;

/// <summary>Says that the next update comes later than the usual two weeks (spec 3.5).</summary>
public sealed record NextUpdateAdvice(string Question) : Advice
{
    public override IEnumerable<Hint> Look(AdviceContext context) =>
        DateWords.FromIso(context.Answers[Question]) is { } day
        && day.DayNumber - context.Reading.Today.DayNumber > NextUpdate.UsualDays
            ? [new Hint("next_update_late", Question, day, NextUpdate.UsualDays)]
            : [];
}
