using System.Collections.Immutable;
using NotesBot.Notes.Rules;

namespace NotesBot.Notes.Questions;

/// <summary>Asks for a day; answered as <c>yyyy-MM-dd</c>. Read from a date field or from words ("next Friday", "in two weeks").</summary>
public sealed record DateQuestion(string Id) : Question(Id)
{
    public override ImmutableArray<Input> Inputs(Answers answers, int rows = 1) =>
        [new Input(Id, Id, InputKind.Date) { Optional = Optional }];

    public override Reading Read(RawValues raw, ReadingContext context) => raw[Id] switch
    {
        "" when Optional => Reading.Of(Id, ""),
        "" => Reading.Refused(new(Problem.Required, Id)),
        var text => DateWords.Read(text, context) is { } day
            ? Reading.Of(Id, DateWords.Iso(day))
            : Reading.Refused(new("date_unreadable", Id, PlainText.Quote(text))),
    };

    public override RawValues? Typed(string text, RawValues known, ReadingContext context) =>
        Optional && TypedWords.MeansNothing(text) ? known.With(Id, "") : known.With(Id, text);
}
