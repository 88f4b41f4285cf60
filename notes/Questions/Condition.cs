using System.Collections.Immutable;

namespace NotesBot.Notes.Questions;

/// <summary>A condition as data: the question is answered with one of the values. An answer of several holds if one of them does.</summary>
public sealed record Condition(string Question, params ImmutableArray<string> Values)
{
    public bool Holds(Func<string, string> answer)
    {
        var given = answer(Question).AsSpan();
        foreach (var part in given.Split(','))
        {
            foreach (var value in Values)
            {
                if (given[part].SequenceEqual(value))
                {
                    return true;
                }
            }
        }

        return false;
    }

    public bool Equals(Condition? other) =>
        other is not null && Question == other.Question && Values.AsSpan().SequenceEqual(other.Values.AsSpan());

    public override int GetHashCode() => Question.GetHashCode(StringComparison.Ordinal);
}
