using System.Collections.Immutable;
using NotesBot.Notes.Questions;

namespace NotesBot.Notes.ReadingLines;

/// <summary>What a sentence in chat says of a note.</summary>
/// <param name="Customer">The customer it names; empty when it names none.</param>
/// <param name="Values">
/// By input id, as a card would send them: texts as they were typed, the ids of options, days as <c>yyyy-MM-dd</c>. An empty value is an
/// answer, too: "no concerns".
/// </param>
/// <param name="Understood">The ids of the questions that got something, in the sentence's order; what was left over stands last.</param>
public sealed record OneLineFound(NoteType Type, string Customer, RawValues Values, ImmutableArray<string> Understood);
