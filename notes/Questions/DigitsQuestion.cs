using System.Collections.Immutable;
using NotesBot.Notes.Rules;

namespace NotesBot.Notes.Questions;

/// <summary>Asks for a number that is a name, such as the FTC Insight ID: digits, 1 to 12 of them.</summary>
public sealed record DigitsQuestion(string Id) : Question(Id)
{
    private const int MostDigits = 12;

    public ImmutableArray<Link> Links { get; init; } = [];

    public override ImmutableArray<Input> Inputs(Answers answers, int rows = 1) =>
        [new Input(Id, Words, InputKind.Text) { Optional = Optional, Links = Links }];

    public override Reading Read(RawValues raw, ReadingContext context) => Digits(raw[Id]) switch
    {
        "" when Optional => Reading.Of(Id, ""),
        "" => Reading.Refused(new(Problem.Required, Id)),
        var text when text.Length <= MostDigits && text.All(char.IsAsciiDigit) => Reading.Of(Id, text),
        var text => Reading.Refused(new("not_digits", Id, PlainText.Quote(text))),
    };

    public override RawValues? Typed(string text, RawValues known, ReadingContext context) =>
        known.With(Id, Optional && TypedWords.MeansNothing(text) ? "" : text);

    // People paste the link, or write the sign before the number.
    private static string Digits(string text) =>
        InsightIds.TakeFromEnd(text) is ("", { } id) ? id : FullWidth.Fold(text).TrimStart('#', ' ');
}
