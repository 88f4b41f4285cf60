using System.Collections.Immutable;

namespace NotesBot.Notes.Questions;

/// <summary>The questions that are asked together, on one card.</summary>
/// <param name="Name">Stands in drafts and cards: a name once released stays.</param>
public sealed record Page(string Name, params ImmutableArray<Question> Questions)
{
    /// <summary>The key of its heading.</summary>
    public string Words { get; init; } = Name;

    /// <summary>The ids of all fields it may show.</summary>
    public IEnumerable<string> Ids => Questions.SelectMany(question => question.Ids);

    /// <summary>The questions that are asked, given what is answered so far.</summary>
    public IEnumerable<Question> Asked(Func<string, string> answer) => Questions.Where(question => question.IsAsked(answer));

    public ImmutableArray<Input> Inputs(Answers answers, int rows = 1) =>
        [.. Asked(id => answers[id]).SelectMany(q => q.Inputs(answers, rows))];

    /// <summary>Reads the questions one after the other: what one is answered with may decide about the next.</summary>
    public Reading Read(RawValues raw, ReadingContext context)
    {
        var all = Reading.Nothing;
        foreach (var question in Questions)
        {
            var known = raw.With(all.Answers);
            all = question.IsAsked(id => known[id]) ? all.And(question.Read(known, context)) : all;
        }

        return all;
    }

    public bool Equals(Page? other) => other is not null && Name == other.Name && Questions.SequenceEqual(other.Questions);

    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);
}
