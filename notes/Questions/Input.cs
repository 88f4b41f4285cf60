using System.Collections.Immutable;
using NotesBot.Notes.Rules;

namespace NotesBot.Notes.Questions;

/// <summary>One field on a card. Most questions have one; some have two, and a repeated one has several rows.</summary>
/// <param name="Id">The input's id on the card, and the answer's id.</param>
/// <param name="Words">
/// The key of its label: <c>question.{Words}</c>, or the whole key where it has a dot; with <c>.hint</c> and <c>.placeholder</c> beside it.
/// </param>
public sealed record Input(string Id, string Words, InputKind Kind)
{
    /// <summary>The key of its label.</summary>
    public string Label => Words.Contains('.', StringComparison.Ordinal) ? Words : $"question.{Words}";

    /// <summary>The ids to choose from.</summary>
    public ImmutableArray<string> Options { get; init; } = [];

    /// <summary>The options' names are the texts <c>{OptionWords}.{option}</c>.</summary>
    public string OptionWords { get; init; } = "option";

    /// <summary>Pages that help to answer.</summary>
    public ImmutableArray<Link> Links { get; init; } = [];

    public bool Optional { get; init; }

    /// <summary>The workload it is about, which its label names; null for none.</summary>
    public string? Workload { get; init; }

    /// <summary>The key of the sentence that explains it, where it depends on other answers; null for <c>question.{Words}.hint</c>.</summary>
    public string? Hint { get; init; }

    /// <summary>The row of a repeated question, counted from 1; 0 for a question that isn't repeated.</summary>
    public int Row { get; init; }

    /// <summary>The value that stands there before anything is answered.</summary>
    public string Preset { get; init; } = "";

    /// <summary>For a day: what stands there before, in days from today; null for nothing.</summary>
    public int? PresetDays { get; init; }

    /// <summary>How many of how many characters are used, in UTF-16 code units, where the card counts them; null otherwise.</summary>
    public (int Used, int Most)? Counted { get; init; }

    /// <summary>What stands there before anything is answered.</summary>
    public string PresetOn(DateOnly today) => PresetDays is { } days ? DateWords.Iso(today.AddDays(days)) : Preset;
}

/// <summary>How a field looks.</summary>
public enum InputKind
{
    Text,
    Multiline,
    Choice,
    Compact,
    Choices,
    Date,
    Toggle,
}
