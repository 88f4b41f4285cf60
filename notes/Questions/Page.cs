using System.Collections.Immutable;

namespace NotesBot.Notes.Questions;

/// <summary>The questions that are asked together, on one card.</summary>
/// <param name="Name">Stands in drafts and cards: a name once released stays.</param>
public sealed record Page(string Name, params ImmutableArray<Question> Questions)
{
    public ImmutableArray<Input> Inputs(Answers answers, int rows = 1) => [.. Questions.SelectMany(q => q.Inputs(answers, rows))];

    public Reading Read(RawValues raw, ReadingContext context) =>
        Questions.Aggregate(Reading.Nothing, (all, question) => all.And(question.Read(raw, context)));

    public bool Equals(Page? other) => other is not null && Name == other.Name && Questions.SequenceEqual(other.Questions);

    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);
}
