using System.Collections.Immutable;

namespace NotesBot.Notes.Questions;

/// <summary>Answers that another answer suggests: they stand there for the person to confirm or to change.</summary>
public sealed record Preset(Condition When, params ImmutableArray<(string Question, string Value)> Answers)
{
    public bool Equals(Preset? other) => other is not null && When == other.When && Answers.SequenceEqual(other.Answers);

    public override int GetHashCode() => When.GetHashCode();
}
