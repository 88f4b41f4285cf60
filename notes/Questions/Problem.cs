using System.Collections.Immutable;

namespace NotesBot.Notes.Questions;

/// <summary>Why an answer can't be taken. Its sentence is the text <c>problem.{Code}</c>, filled with <see cref="Args"/>.</summary>
/// <param name="Code">For example <c>required</c>, <c>too_long</c>, <c>insight_required</c>.</param>
/// <param name="Input">The id of the input it stands beside.</param>
public sealed record Problem(string Code, string Input, params ImmutableArray<string> Args)
{
    /// <summary>The answer is missing, not wrong.</summary>
    public const string Required = "required";

    public bool Equals(Problem? other) =>
        other is not null && Code == other.Code && Input == other.Input && Args.AsSpan().SequenceEqual(other.Args.AsSpan());

    public override int GetHashCode() => HashCode.Combine(Code, Input);
}
