using System.Collections.Immutable;
using NotesBot.Notes.Rules;

namespace NotesBot.Notes.Questions;

/// <summary>Asks for a day; answered as <c>yyyy-MM-dd</c>. Read from a date field or from words ("next Friday", "in two weeks").</summary>
public sealed record DateQuestion(string Id) : Question(Id)
{
    /// <summary>The latest day it may be, in days from today; then it must be after today, too. Null for any day.</summary>
    public int? Within { get; init; }

    /// <summary>When it can't be left out, where it otherwise can; null for always.</summary>
    public Condition? RequiredWhen { get; init; }

    /// <summary>The day that stands there before anything is answered, in days from today; null for none.</summary>
    public int? Preset { get; init; }

    public override ImmutableArray<Input> Inputs(Answers answers, int rows = 1) =>
        [new Input(Id, Words, InputKind.Date) { Optional = IsOptional(id => answers[id]), PresetDays = Preset }];

    public override Reading Read(RawValues raw, ReadingContext context) => raw[Id] switch
    {
        "" when IsOptional(id => raw[id]) => Reading.Of(Id, ""),
        "" => Reading.Refused(new(Problem.Required, Id)),
        var text when DateWords.Read(text, context) is { } day => Fits(day, context.Today),
        var text => Reading.Refused(new("date_unreadable", Id, PlainText.Quote(text))),
    };

    public override RawValues? Typed(string text, RawValues known, ReadingContext context) => IsOptional(id => known[id]) switch
    {
        true when TypedWords.MeansNothing(text) => known.With(Id, ""),
        false when TypedWords.MeansSkip(text) => null,
        _ => known.With(Id, text),
    };

    private bool IsOptional(Func<string, string> answer) => Optional || RequiredWhen?.Holds(answer) == false;

    private Reading Fits(DateOnly day, DateOnly today) => (Within, day.DayNumber - today.DayNumber) switch
    {
        ({ }, <= 0) => Reading.Refused(new("date_not_future", Id)),
        ({ } most, var days) when days > most => Reading.Refused(new("date_too_late", Id, $"{most}", DateWords.Ftop(today.AddDays(most)))),
        _ => Reading.Of(Id, DateWords.Iso(day)),
    };
}
