using System.Collections.Immutable;

namespace NotesBot.Notes.Questions;

/// <summary>The questions that are asked together, on one card.</summary>
/// <param name="Name">Stands in drafts and cards: a name once released stays.</param>
public sealed record Page(string Name, params ImmutableArray<Question> Questions)
{
    public ImmutableArray<Input> Inputs(Answers answers, int rows = 1) => [.. Questions.SelectMany(q => q.Inputs(answers, rows))];

    public Reading Read(RawValues raw, ReadingContext context) =>
        Questions.Aggregate(Reading.Nothing, (all, question) => all.And(question.Read(raw, context)));

    /// <summary>Whether the draft's answers suffice to go on from here.</summary>
    public bool IsComplete(Answers answers, ReadingContext context) => Read(RawValues.Of(answers), context).Problems.IsEmpty;

    /// <summary>The first question nobody has answered yet, and null when all are, be it with nothing.</summary>
    public Question? Unanswered(RawValues known, Answers answers, ReadingContext context) =>
        Questions.FirstOrDefault(q =>
            !q.Read(known, context).Problems.IsEmpty || !q.Inputs(answers).Any(i => answers.Has(i.Id)));

    public bool Equals(Page? other) => other is not null && Name == other.Name && Questions.SequenceEqual(other.Questions);

    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);
}
