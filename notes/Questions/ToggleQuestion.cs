using System.Collections.Immutable;
using NotesBot.Notes.Rules;
using NotesBot.Notes.Texts;

namespace NotesBot.Notes.Questions;

/// <summary>Asks for yes or no with a box to tick; answered with <c>true</c> or <c>false</c>, and with the latter when it is left alone.</summary>
public sealed record ToggleQuestion(string Id) : Question(Id)
{
    public const string On = "true";
    public const string Off = "false";

    private static readonly ImmutableArray<string> Options = [On, Off];

    public override ImmutableArray<Input> Inputs(Answers answers, int rows = 1) =>
        [new Input(Id, Words, InputKind.Toggle) { Optional = true, Preset = Off }];

    public override Reading Read(RawValues raw, ReadingContext context) => raw[Id] switch
    {
        "" => Reading.Of(Id, Off),
        var value when Find(value) is { } found => Reading.Of(Id, found),
        var value => Reading.Refused(new("unknown_option", Id, PlainText.Quote(value))),
    };

    public override RawValues? Typed(string text, RawValues known, ReadingContext context) =>
        TypedWords.MeansNothing(text) ? known.With(Id, Off) : Find(text) is { } found ? known.With(Id, found) : null;

    private static string? Find(string text) => OptionNames.Find(text, Options, "yes_no");
}
