using System.Collections.Immutable;

namespace NotesBot.Notes.Questions;

/// <summary>One field on a card. Most questions have one; some have two, and a repeated one has several rows.</summary>
/// <param name="Id">The input's id on the card, and the answer's id.</param>
/// <param name="Words">The key of its label: <c>question.{Words}</c>, with <c>.hint</c> and <c>.placeholder</c> beside it.</param>
public sealed record Input(string Id, string Words, InputKind Kind)
{
    /// <summary>The ids to choose from.</summary>
    public ImmutableArray<string> Options { get; init; } = [];

    /// <summary>The options' names are the texts <c>{OptionWords}.{option}</c>.</summary>
    public string OptionWords { get; init; } = "option";

    /// <summary>Pages that help to answer.</summary>
    public ImmutableArray<Link> Links { get; init; } = [];

    public bool Optional { get; init; }

    /// <summary>The row of a repeated question, counted from 1; 0 for a question that isn't repeated.</summary>
    public int Row { get; init; }

    /// <summary>The value that stands there before anything is answered.</summary>
    public string Preset { get; init; } = "";
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
}
