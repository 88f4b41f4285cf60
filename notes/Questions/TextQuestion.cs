using System.Collections.Immutable;
using NotesBot.Notes.Rules;
using NotesBot.Notes.Rules.Enterprise;

namespace NotesBot.Notes.Questions;

/// <summary>Asks for words.</summary>
public sealed record TextQuestion(string Id) : Question(Id)
{
    public bool Multiline { get; init; }

    /// <summary>In UTF-16 code units, counted as it will be printed; 0 for no limit.</summary>
    public int MaxLength { get; init; }

    /// <summary>How much of it a customer's slide takes, in UTF-16 code units; 0 for a text that no slide shows.</summary>
    public int SlideLimit { get; init; }

    public override ImmutableArray<Input> Inputs(Answers answers, int rows = 1) =>
    [
        new Input(Id, Words, Multiline ? InputKind.Multiline : InputKind.Text)
        {
            Optional = Optional, Counted = SlideText.Counted(answers[Id], SlideLimit),
        },
    ];

    public override Reading Read(RawValues raw, ReadingContext context)
    {
        var text = raw[Id];
        var length = PlainText.OneLine(text).Length;
        return length switch
        {
            _ when !Optional && SaysNothing(text) => Reading.Refused(new(Problem.Required, Id)),
            _ when MaxLength > 0 && length > MaxLength => Reading.Refused(new("too_long", Id, $"{length}", $"{MaxLength}")),
            _ => Reading.Of(Id, text),
        };
    }

    public override RawValues? Typed(string text, RawValues known, ReadingContext context) =>
        !Optional && TypedWords.MeansSkip(text) ? null : known.With(Id, Optional && TypedWords.MeansNothing(text) ? "" : text);

    // A tag goes to its own place in the note: alone it would leave an empty line.
    private static bool SaysNothing(string text) => PlainText.OneLine(CovidTag.Remove(text)).Length == 0;
}
