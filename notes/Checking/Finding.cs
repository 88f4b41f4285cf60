using System.Collections.Immutable;

namespace NotesBot.Notes.Checking;

/// <summary>How much a finding matters.</summary>
public enum FindingKind
{
    /// <summary>The note breaks a rule that its readers, or FTOP, rely on.</summary>
    Error,

    /// <summary>The note can stay so, but should not; or a question whether it is meant.</summary>
    Warning,

    /// <summary>The note is right there, or something to know.</summary>
    Good,
}

/// <summary>What is wrong with a pasted note, and how to mend it; or what is right with it.</summary>
/// <param name="Code">For example <c>prefix_missing</c>; with a family before it where another check found it: <c>lint.no_why</c>.</param>
/// <param name="Args">What fills the sentence: texts, numbers, days, and names of texts (<see cref="Formats.TextName"/>).</param>
public sealed record Finding(string Code, ImmutableArray<object> Args, FindingKind Kind)
{
    /// <summary>The key of its sentence: <c>check.{Code}</c>, or the code itself where it names its family.</summary>
    public string Key => Code.Contains('.', StringComparison.Ordinal) ? Code : $"check.{Code}";

    public static Finding Error(string code, params ImmutableArray<object> args) => new(code, args, FindingKind.Error);

    public static Finding Warning(string code, params ImmutableArray<object> args) => new(code, args, FindingKind.Warning);

    public static Finding Good(string code, params ImmutableArray<object> args) => new(code, args, FindingKind.Good);

    public bool Equals(Finding? other) =>
        other is not null && Code == other.Code && Kind == other.Kind && Args.SequenceEqual(other.Args);

    public override int GetHashCode() => HashCode.Combine(Code, Kind);
}
