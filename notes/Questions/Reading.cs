using System.Collections.Immutable;

namespace NotesBot.Notes.Questions;

/// <summary>What came of reading inputs: the answers that can be taken, and the problems of those that can't.</summary>
public sealed record Reading(Answers Answers, ImmutableArray<Problem> Problems)
{
    public static readonly Reading Nothing = new(Answers.None, []);

    public static Reading Of(string id, string value) => new(Answers.None.With(id, value), []);

    public static Reading Refused(Problem problem) => new(Answers.None, [problem]);

    public Reading And(Reading other) => new(Answers.With(other.Answers), Problems.AddRange(other.Problems));
}
