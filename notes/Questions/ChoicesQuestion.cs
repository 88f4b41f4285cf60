using System.Collections.Immutable;
using System.Text.RegularExpressions;
using NotesBot.Notes.Rules;
using NotesBot.Notes.Texts;

namespace NotesBot.Notes.Questions;

/// <summary>Asks for one or more of a fixed list; answered with their ids in the list's order, joined by commas.</summary>
public sealed partial record ChoicesQuestion(string Id, params ImmutableArray<string> Options) : Question(Id)
{
    private const int Longest = 1000;

    /// <summary>The options' names are the texts <c>{OptionWords}.{option}</c>.</summary>
    public string OptionWords { get; init; } = "option";

    public override ImmutableArray<Input> Inputs(Answers answers, int rows = 1) =>
        [new Input(Id, Words, InputKind.Choices) { Options = Options, OptionWords = OptionWords, Optional = Optional }];

    public override Reading Read(RawValues raw, ReadingContext context)
    {
        var parts = Parts(raw[Id]);
        var chosen = parts.Select(part => OptionNames.Find(part, Options, OptionWords)).ToList();
        return (parts.Length, chosen.IndexOf(null)) switch
        {
            (0, _) when Optional => Reading.Of(Id, ""),
            (0, _) => Reading.Refused(new(Problem.Required, Id)),
            (_, >= 0 and var unknown) => Reading.Refused(new("unknown_option", Id, PlainText.Quote(parts[unknown]))),
            _ => Reading.Of(Id, string.Join(',', Options.Where(chosen.Contains))),
        };
    }

    public override RawValues? Typed(string text, RawValues known, ReadingContext context) =>
        Optional && TypedWords.MeansNothing(text) ? known.With(Id, "")
        : Parts(text) is { Length: > 0 } parts && parts.All(part => OptionNames.Find(part, Options, OptionWords) is not null) ? known.With(Id, text)
        : null;

    public bool Equals(ChoicesQuestion? other) => base.Equals(other) && Options.SequenceEqual(other.Options);

    public override int GetHashCode() => base.GetHashCode();

    private static string[] Parts(string text) =>
        [.. Separator().Split(text.Length > Longest ? text[..Longest] : text).Select(part => part.Trim()).Where(part => part.Length > 0)];

    [GeneratedRegex("[,;\\n、，；&+]| and | or |和|与|及", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Separator();
}
