using System.Collections.Immutable;

namespace NotesBot.Notes.Questions;

/// <summary>What a note asks for, declared once: the card's inputs, the typed answer, the check and the line come from it.</summary>
public abstract record Question(string Id)
{
    public bool Optional { get; init; }

    /// <summary>The fields it shows, given what is answered so far.</summary>
    /// <param name="rows">For a repeated question: at least so many rows.</param>
    public abstract ImmutableArray<Input> Inputs(Answers answers, int rows = 1);

    /// <summary>Reads its fields as they came from a card.</summary>
    public abstract Reading Read(RawValues raw, ReadingContext context);

    /// <summary>The input that is asked for next.</summary>
    public virtual string Asked(RawValues known) => Id;

    /// <summary>What the fields hold when a card comes back, given what they held: a card can't say everything.</summary>
    public virtual RawValues Given(RawValues card, RawValues known) => card;

    /// <summary>Reads a typed sentence into its fields; null where the sentence isn't an answer to this question.</summary>
    /// <param name="known">What the fields hold so far.</param>
    public abstract RawValues? Typed(string text, RawValues known, ReadingContext context);
}
