using System.Collections.Immutable;
using NotesBot.Notes.Questions;
using NotesBot.Notes.Rules;
using NotesBot.Notes.Texts;

namespace NotesBot.Notes.Checking;

/// <summary>One labelled part of a pasted note.</summary>
/// <param name="Question">The question that it answers; empty for a label that answers none.</param>
/// <param name="Label">The label as it was written.</param>
/// <param name="Value">What follows it, over several lines where it was written so.</param>
public sealed record PastedLine(string Question, string Label, string Value)
{
    /// <summary>Whether the label is a near spelling of the right one.</summary>
    public bool IsMisspelt { get; init; }
}

/// <summary>An existing note that somebody pasted, and what it answers.</summary>
/// <param name="Words">The texts of the language that it is written in.</param>
/// <param name="Values">Its answers as a card would send them, by input id; what the text doesn't say is left open.</param>
/// <param name="Head">Its lines before the first label.</param>
/// <param name="Lines">Its labelled parts in their order; none for a note type without labels.</param>
/// <param name="Text">As it was pasted; at most 28,000 UTF-16 units of it are read.</param>
public sealed record PastedNote(
    NoteType Type, Words Words, RawValues Values, ImmutableArray<string> Head, ImmutableArray<PastedLine> Lines, string Text)
{
    /// <summary>The note that the text is, known by its labels or its first line; null for every other text.</summary>
    public static PastedNote? Read(string text)
    {
        var lines = PastedText.Lines(text, guesses: true);
        return NoteFinder.Find(lines) is var (type, words) && type is not null ? PastedParts.Of(type, words!, lines, text) : null;
    }

    /// <summary>The text as a note of a type that its writer names, with labels or without.</summary>
    /// <param name="words">The texts of its language; null to judge by labels and letters, which tell no German from English.</param>
    public static PastedNote ReadAs(NoteType type, string text, Words? words = null)
    {
        var lines = PastedText.Lines(text, guesses: true);
        return PastedParts.Of(type, words ?? NoteFinder.LanguageOf(type, lines), lines, text);
    }

    /// <summary>
    /// Whether a chat message is a pasted note rather than an answer: lines with at least two labels of one note type, or a first line
    /// such as <c>[EXO]</c> and one label. Cheap; what it takes for a note <see cref="Read"/> reads.
    /// </summary>
    public static bool IsLikely(string text) => NoteFinder.IsLikely(text);
}
