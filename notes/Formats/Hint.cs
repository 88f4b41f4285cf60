using System.Collections.Immutable;

namespace NotesBot.Notes.Formats;

/// <summary>Something to ask or tell about an answer; it never blocks. Its sentence is the text <c>hint.{Code}</c>.</summary>
/// <param name="Input">The id of the input it is about.</param>
/// <param name="Args">What fills its places: texts, numbers, days, and names of texts (<see cref="TextName"/>).</param>
public sealed record Hint(string Code, string Input, params ImmutableArray<object> Args)
{
    /// <summary>What the input would hold if the person took the offer to mend it; null where there is nothing to offer.</summary>
    public string? Mended { get; init; }

    /// <summary>Whether it merely informs.</summary>
    public bool IsGood { get; init; }

    public bool Equals(Hint? other) => other is not null && Code == other.Code && Input == other.Input && Mended == other.Mended
        && IsGood == other.IsGood && Args.SequenceEqual(other.Args);

    public override int GetHashCode() => HashCode.Combine(Code, Input);
}

/// <summary>Names a text in the interface's language.</summary>
public sealed record TextName(string Key);

/// <summary>How much of its room something takes, in UTF-16 code units; several are one argument.</summary>
/// <param name="Key">Names it in the interface's language.</param>
public sealed record TextCount(string Key, int Used, int Most);
