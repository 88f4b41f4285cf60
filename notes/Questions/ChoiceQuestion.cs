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

    /// <summary>Options that are understood and answered, but don't stand on the card.</summary>
    public ImmutableArray<string> Unlisted { get; init; } = [];

    /// <summary>Options with which nobody can go on, and the codes of the problems that say why.</summary>
    public ImmutableArray<(string Option, string Problem)> Refused { get; init; } = [];

    /// <summary>The options' names are the texts <c>{OptionWords}.{option}</c>.</summary>
    public string OptionWords { get; init; } = "option";

    public override ImmutableArray<Input> Inputs(Answers answers, int rows = 1) =>
    [
        new Input(Id, Words, Compact ? InputKind.Compact : InputKind.Choice)
        {
            Options = Options, OptionWords = OptionWords, Optional = Optional, Preset = Preset,
        },
    ];

    public override Reading Read(RawValues raw, ReadingContext context) => raw[Id] switch
    {
        "" when Optional => Reading.Of(Id, ""),
        "" => Reading.Refused(new(Problem.Required, Id)),
        var value when Find(value) is { } found => Refused.FirstOrDefault(refused => refused.Option == found) is { Problem: { } problem }
            ? Reading.Refused(new(problem, Id))
            : Reading.Of(Id, found),
        var value => Reading.Refused(new("unknown_option", Id, PlainText.Quote(value))),
    };

    public override RawValues? Typed(string text, RawValues known, ReadingContext context)
    {
        if (Optional && TypedWords.MeansNothing(text))
        {
            return known.With(Id, "");
        }

        if (Find(text) is { } option)
        {
            return Detail is null ? known.With(Id, option) : known.With(Id, option).With(Detail, known[Detail]);
        }

        return Detail is not null && OptionNames.FindAtStart(text, Options, OptionWords) is var (start, rest) && start is not null
            ? known.With(Id, start).With(Detail, rest)
            : null;
    }

    private string? Find(string text) =>
        Options.Contains(text, StringComparer.Ordinal) ? text
        : OptionWords == "workload" ? WorkloadPrefix.ParseList(text) is ([var code], null) && Options.Contains(code) ? code : null
        : OptionNames.Find(text, [.. Options, .. Unlisted], OptionWords);

    public bool Equals(ChoiceQuestion? other) => base.Equals(other) && Detail == other.Detail && Options.SequenceEqual(other.Options);

    public override int GetHashCode() => base.GetHashCode();
}
