using System.Collections.Immutable;

namespace NotesBot.Notes.Questions;

/// <summary>What a note asks for, declared once: the card's inputs, the typed answer, the check and the line come from it.</summary>
public abstract record Question(string Id)
{
    private readonly string? words;

    public bool Optional
    {
        get => field || Wanted;
        init;
    }

    /// <summary>May be left out, but the review asks about it once more.</summary>
    public bool Wanted { get; init; }

    /// <summary>When it is asked at all; null for always.</summary>
    public Condition? When { get; init; }

    /// <summary>The key of its words, where another note asks something else under the same id.</summary>
    public string Words
    {
        get => words ?? Id;
        init => words = value;
    }

    /// <summary>The ids of all fields it may show.</summary>
    public virtual IEnumerable<string> Ids => Inputs(Answers.None, GroupQuestion.Most).Select(input => input.Id);

    /// <summary>Whether it is asked, given what is answered so far.</summary>
    public bool IsAsked(Func<string, string> answer) => When is null || When.Holds(answer);

    /// <summary>The fields it shows, given what is answered so far.</summary>
    /// <param name="rows">For a repeated question: at least so many rows.</param>
    public abstract ImmutableArray<Input> Inputs(Answers answers, int rows = 1);

    /// <summary>Reads its fields as they came from a card.</summary>
    /// <param name="raw">The whole note's, for what can be answered may depend on other answers.</param>
    public abstract Reading Read(RawValues raw, ReadingContext context);

    /// <summary>The input that is asked for next.</summary>
    public virtual string Asked(RawValues known) => Id;

    /// <summary>What the fields hold when a card comes back, given what they held: a card can't say everything.</summary>
    public virtual RawValues Given(RawValues card, RawValues known) => card;

    /// <summary>Reads a typed sentence into its fields; null where the sentence isn't an answer to this question.</summary>
    /// <param name="known">What is entered so far, in the whole note.</param>
    public abstract RawValues? Typed(string text, RawValues known, ReadingContext context);
}
