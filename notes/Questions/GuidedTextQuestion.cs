using System.Collections.Immutable;
using NotesBot.Notes.Rules;
using NotesBot.Notes.Rules.Enterprise;
using NotesBot.Notes.Texts;

namespace NotesBot.Notes.Questions;

/// <summary>
/// Asks for words, freely or prompt by prompt: what the prompts are answered with is joined by <c> | </c> behind what was written freely,
/// and becomes the one answer.
/// </summary>
/// <param name="Prompts">The ids of the prompts' fields.</param>
public sealed record GuidedTextQuestion(string Id, params ImmutableArray<string> Prompts) : Question(Id)
{
    /// <summary>In UTF-16 code units; 0 for no limit.</summary>
    public int MaxLength { get; init; }

    /// <summary>How much of it a customer's slide takes, in UTF-16 code units; 0 for a text that no slide shows.</summary>
    public int SlideLimit { get; init; }

    /// <summary>Whether each prompt's part begins with the prompt's name, as a list by workload does.</summary>
    public bool IsNamed { get; init; }

    public override ImmutableArray<Input> Inputs(Answers answers, int rows = 1) =>
    [
        new Input(Id, Words, InputKind.Multiline) { Optional = Optional, Counted = SlideText.Counted(answers[Id], SlideLimit) },
        .. Prompts.Select(prompt => new Input(prompt, prompt, InputKind.Text) { Optional = true }),
    ];

    public override Reading Read(RawValues raw, ReadingContext context)
    {
        var parts = Prompts.Where(prompt => raw[prompt].Length > 0).Select(prompt => Part(prompt, raw[prompt]));
        var text = GuidedText.Join(parts.Prepend(raw[Id]));
        var reading = new TextQuestion(Id) { MaxLength = MaxLength, Optional = Optional }.Read(RawValues.None.With(Id, text), context);
        return reading.Problems.IsEmpty ? reading.And(new(Answers.Of(Prompts.Select(p => KeyValuePair.Create(p, ""))), [])) : reading;
    }

    public override RawValues? Typed(string text, RawValues known, ReadingContext context) =>
        known.With(Id, Optional && TypedWords.MeansNothing(text) ? "" : text);

    public bool Equals(GuidedTextQuestion? other) => base.Equals(other) && Prompts.SequenceEqual(other.Prompts);

    public override int GetHashCode() => base.GetHashCode();

    // The prompts are named after workloads: ftc_EXO.
    private string Part(string prompt, string text) =>
        IsNamed && !text.StartsWith(NameOf(prompt), StringComparison.OrdinalIgnoreCase) ? $"{NameOf(prompt)}: {text}" : text;

    private static string NameOf(string prompt) => prompt[(prompt.LastIndexOf('_') + 1)..];
}
