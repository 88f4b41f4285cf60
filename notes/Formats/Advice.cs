using System.Collections.Immutable;
using NotesBot.Notes.Questions;

namespace NotesBot.Notes.Formats;

/// <summary>A rule of the guidance that asks or tells, declared with the note type it belongs to.</summary>
public abstract record Advice
{
    public abstract IEnumerable<Hint> Look(AdviceContext context);
}

/// <summary>What advice looks at.</summary>
/// <param name="Answers">Those to questions that are asked.</param>
/// <param name="Language">The note's.</param>
/// <param name="Others">The answers of the newest other notes of this type about this customer.</param>
public sealed record AdviceContext(
    NoteType Type, Answers Answers, ReadingContext Reading, string Language, ImmutableArray<Answers> Others);
