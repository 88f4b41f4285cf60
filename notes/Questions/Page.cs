using System.Collections.Immutable;

namespace NotesBot.Notes.Questions;

/// <summary>The questions that are asked together, on one card.</summary>
/// <param name="Name">Stands in drafts and cards: a name once released stays.</param>
public sealed record Page(string Name, params ImmutableArray<Question> Questions)
{
    /// <summary>The key of its heading.</summary>
    public string Words { get; init; } = Name;

    /// <summary>The questions, each with the ids of all fields it may show.</summary>
    public ImmutableArray<(Question Question, ImmutableArray<string> Ids)> Fields { get; } =
        [.. Questions.Select(question => (question, question.Ids.ToImmutableArray()))];

    /// <summary>The ids of all fields it may show.</summary>
    public IEnumerable<string> Ids => Fields.SelectMany(one => one.Ids);

    /// <summary>The questions that are asked, given what is answered so far.</summary>
    public IEnumerable<Question> Asked(Func<string, string> answer) => Questions.Where(question => question.IsAsked(answer));

    public ImmutableArray<Input> Inputs(Answers answers, int rows = 1) =>
        [.. Asked(id => answers[id]).SelectMany(q => q.Inputs(answers, rows))];

    /// <summary>Reads the questions one after the other: what one is answered with may decide about the next.</summary>
    public Reading Read(RawValues raw, ReadingContext context)
    {
        var (known, answers, problems) = (raw, new Dictionary<string, string>(StringComparer.Ordinal), ImmutableArray.CreateBuilder<Problem>());
        Func<string, string> answer = id => known[id];
        foreach (var question in Questions)
        {
            if (question.IsAsked(answer))
            {
                var reading = question.Read(known, context);
                foreach (var (id, value) in reading.Answers.Values)
                {
                    answers[id] = value;
                }

                known = known.With(reading.Answers);
                problems.AddRange(reading.Problems);
            }
        }

        return new(Answers.Of(answers), problems.ToImmutable());
    }

    public bool Equals(Page? other) => other is not null && Name == other.Name && Questions.SequenceEqual(other.Questions);

    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);
}
