using System.Collections.Immutable;
using NotesBot.Notes.Rules;
using NotesBot.Notes.Rules.Intent;
using NotesBot.Notes.Texts;

namespace NotesBot.Notes.Questions;

/// <summary>
/// Asks for one level of an entitlement's status: L1, then its L2, then the L3 that this L2 has for the service. Answered with FTOP's own
/// (English) labels. The bot asks and explains; it never classifies.
/// </summary>
/// <param name="Level">1, 2 or 3.</param>
public sealed record StatusLevelQuestion(string Id, int Level) : Question(Id)
{
    /// <summary>The question for the level above; empty for L1.</summary>
    public string Above { get; init; } = "";

    /// <summary>The question for the service, by which L3 differs.</summary>
    public string Service { get; init; } = "service";

    public bool Compact { get; init; }

    private string Group => $"l{Level}";

    public override ImmutableArray<Input> Inputs(Answers answers, int rows = 1) => Options(id => answers[id]) is { IsEmpty: false } options
        ?
        [
            new Input(Id, Words, Compact || Level == 3 ? InputKind.Compact : InputKind.Choice)
            {
                Options = options, OptionWords = Group, Optional = !IsRequired(id => answers[id]), Hint = Explanation(answers),
                Preset = options is [var only] ? only : "",
            },
        ]
        : [];

    public override IEnumerable<string> Ids => [Id];

    public override Reading Read(RawValues raw, ReadingContext context)
    {
        var options = Options(id => raw[id]);
        return (raw[Id], Find(raw[Id], options)) switch
        {
            ("", _) or (_, _) when options.IsEmpty => Reading.Of(Id, ""),
            (_, null) when IsOfAnother(raw[Id]) =>
                IsRequired(id => raw[id]) ? Reading.Refused(new(Problem.Required, Id)) : Reading.Of(Id, ""),
            (_, { } found) => Reading.Of(Id, found),
            (var value, _) => Reading.Refused(new("unknown_option", Id, PlainText.Quote(value))),
        };
    }

    public override RawValues? Typed(string text, RawValues known, ReadingContext context) =>
        Find(text, Options(id => known[id])) is { } found ? known.With(Id, found)
        : Level > 1 && !IsRequired(id => known[id]) && TypedWords.MeansNothing(text) ? known.With(Id, "")
        : null;

    private ImmutableArray<string> Options(Func<string, string> answer) => Level switch
    {
        1 => StatusTree.Levels1,
        2 => StatusTree.Level2(answer(Above)),
        _ => StatusTree.Level3(answer(Above), answer(Service)),
    };

    private bool IsRequired(Func<string, string> answer) => Level != 2 || StatusTree.NeedsLevel2(answer(Above));

    // Left from before the level above was changed: nothing to tell anybody off for.
    private bool IsOfAnother(string label) => label.Length == 0 || StatusTree.Knows(Level, label);

    private string? Find(string text, ImmutableArray<string> options) =>
        options.Contains(text, StringComparer.Ordinal) ? text : OptionNames.Find(text, options, Group);

    // The question of the L2 that was chosen helps to see whether it is the right one.
    private string? Explanation(Answers answers) =>
        Level == 3 && answers[Above].Length > 0 ? $"l2.{answers[Above]}.question" : null;
}
