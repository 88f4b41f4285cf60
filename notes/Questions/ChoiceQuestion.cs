using System.Collections.Immutable;
using NotesBot.Notes.Rules;
using NotesBot.Notes.Texts;

namespace NotesBot.Notes.Questions;

/// <summary>Asks for one of a fixed list. An option is answered by its id, its name in any language, or an alias of it.</summary>
public sealed record ChoiceQuestion(string Id, params ImmutableArray<string> Options) : Question(Id)
{
    /// <summary>The text question that takes what is typed after the option: "on track <i>to continue …</i>".</summary>
    public string? Detail { get; init; }

    /// <summary>The option that is chosen before anybody touches the card.</summary>
    public string Preset { get; init; } = "";

    public bool Compact { get; init; }

    /// <summary>The options' names are the texts <c>{OptionWords}.{option}</c>.</summary>
    public string OptionWords { get; init; } = "option";

    public override ImmutableArray<Input> Inputs(Answers answers, int rows = 1) =>
    [
        new Input(Id, Id, Compact ? InputKind.Compact : InputKind.Choice)
        {
            Options = Options, OptionWords = OptionWords, Optional = Optional, Preset = Preset,
        },
    ];

    public override Reading Read(RawValues raw, ReadingContext context) => raw[Id] switch
    {
        "" when Optional => Reading.Of(Id, ""),
        "" => Reading.Refused(new(Problem.Required, Id)),
        var value when Options.Contains(value, StringComparer.Ordinal) => Reading.Of(Id, value),
        var value => OptionNames.Find(value, Options, OptionWords) is { } found
            ? Reading.Of(Id, found)
            : Reading.Refused(new("unknown_option", Id, PlainText.Quote(value))),
    };

    public override RawValues? Typed(string text, RawValues known, ReadingContext context)
    {
        if (OptionNames.Find(text, Options, OptionWords) is { } option)
        {
            return Detail is null ? known.With(Id, option) : known.With(Id, option).With(Detail, known[Detail]);
        }

        return Detail is not null && OptionNames.FindAtStart(text, Options, OptionWords) is var (start, rest) && start is not null
            ? known.With(Id, start).With(Detail, rest)
            : null;
    }

    public bool Equals(ChoiceQuestion? other) => base.Equals(other) && Detail == other.Detail && Options.SequenceEqual(other.Options);

    public override int GetHashCode() => base.GetHashCode();
}
