using System.Collections.Immutable;
using NotesBot.Notes.Catalogue;

namespace NotesBot.Notes.Sentences;

/// <summary>What a sentence about a call names.</summary>
/// <param name="Calls">The call; more than one where several notes are due after it.</param>
/// <param name="Customer">As it was typed; empty when none was named.</param>
public sealed record CallFound(ImmutableArray<Call> Calls, string Customer);

/// <summary>Finds the call in "just had a kickoff with Contoso", "which note for a kickoff?", 与 Contoso 开完启动会.</summary>
public static class CallFinder
{
    private static readonly NamedSentence<Call> Sentence =
        new(Calls.All.Select(call => (call, new[] { $"call.{call.Id}", $"call.{call.Id}.aliases" })), SentenceWords.OfCalls);

    /// <summary>The call, when the whole text is one short sentence that names it; null for everything else, and so for a note.</summary>
    public static CallFound? Find(string text) => Sentence.Read(text) is var (calls, customer) ? new CallFound(calls, customer) : null;
}
